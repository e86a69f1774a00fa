/** Fields of which a mail has at least two, one of them from each list. */
const WAY = /^(?:from|received|return-path|message-id|delivered-to|mime-version|reply-to|x-[\w-]+):/im;
const CONTENT = /^(?:subject|content-type|date|to):/im;
/** A header of fields, some of them over several lines, up to an empty line or the end of what is known. */
const HEADER =
  /^(?:From \S+ [^\n]*\n)?(?<header>(?:[!-9;-~]{1,76}:[^\n]*\r?\n(?:[ \t]+\S[^\n]*\r?\n)*){2,500})(?:\r?\n|$)/;

/** Whether a text begins with the header of an e-mail (RFC 5322). */
export function looksLikeMail(text: string): boolean {
  const header = HEADER.exec(text)?.groups?.header ?? '';
  return WAY.test(header) && CONTENT.test(header);
}
