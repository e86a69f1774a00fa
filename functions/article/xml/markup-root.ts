/** The name of a document's first element, in lower case, behind declarations, comments and instructions; null without one. */
export function markupRoot(text: string): string | null {
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    if (text.startsWith('<?', at)) at = after(text, '?>', at + 2);
    else if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
    else if (text.startsWith('<!', at)) at = afterDoctype(text, at);
    else break;
    if (at < 0) return null;
  }
  const name = /^<([a-z_][\w:.-]{0,100})(?=[\s/>]|$)/i.exec(text.slice(at, at + 110))?.[1];
  return name?.toLowerCase() ?? null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\r\n\ufeff'.includes(text.charAt(at) || '-')) at += 1;
  return at;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A document type may hold declarations in brackets. */
function afterDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from);
  const bracket = text.indexOf('[', from);
  if (bracket < 0 || end < bracket) return end < 0 ? -1 : end + 1;
  const closed = text.indexOf(']', bracket);
  return closed < 0 ? -1 : after(text, '>', closed);
}
