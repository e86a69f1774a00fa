/** Fields of which a mail has at least two, one of them from each list. */
const WAY = /^(?:from|received|return-path|message-id|delivered-to|mime-version|reply-to|x-[\w-]+)$/;
const CONTENT = /^(?:subject|content-type|date|to)$/;
/** A field, and a line that goes on with it (RFC 5322, 2.2). */
const FIELD = /^[!-9;-~]{1,76}:/;
const FOLDED = /^[ \t]+\S/;
const MAX_LINES = 500;

/** Whether a text begins with the header of an e-mail (RFC 5322), up to an empty line or the end of what is known. */
export function looksLikeMail(text: string): boolean {
  const names: string[] = [];
  let start = /^From \S+ [^\n]*\n/.exec(text)?.[0].length ?? 0;
  for (let count = 0; start < text.length; count++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
    if (line === '') break;
    const isField = FIELD.test(line);
    if (count > MAX_LINES || (!isField && !(FOLDED.test(line) && names.length > 0))) return false;
    if (isField) names.push(line.slice(0, line.indexOf(':')).toLowerCase());
    start = end < 0 ? text.length : end + 1;
  }
  return names.some((name) => WAY.test(name)) && names.some((name) => CONTENT.test(name));
}
