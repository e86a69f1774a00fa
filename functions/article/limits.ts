/** Bytes of a document that are read at all; what is larger has to be a container. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** UTF-8 bytes of an article's text: it is stored in one DynamoDB item, which holds 400 KB. */
export const MAX_TEXT_BYTES = 256 * 1024;
/** Characters of a text before it is cleaned; white space can be as much again, but what has more is not worth the time. */
export const MAX_RAW_LENGTH = 4 * MAX_TEXT_BYTES;
