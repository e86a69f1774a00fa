/** Finished XML, as opposed to text that still has to be escaped. */
export type Markup = { readonly markup: string };

/** What may stand in an element; null and undefined stand for nothing. */
export type Content = string | number | boolean | Markup | readonly Content[] | null | undefined;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element with its content escaped. */
export function element(name: string, ...content: readonly Content[]): Markup {
  return { markup: `<${name}>${content.map(render).join('')}</${name}>` };
}

/** An element that is left out where its only content is missing. */
export function optional(name: string, content: Content): Markup | null {
  return content === null || content === undefined ? null : element(name, content);
}

/** A whole S3 document: declaration, root element with S3's namespace, content. */
export function xmlDocument(root: string, ...content: readonly Content[]): string {
  const inner = content.map(render).join('');
  return `${DECLARATION}<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</${root}>`;
}

/** An error document, the only one that S3 writes without a namespace. */
export function errorDocument(...content: readonly Content[]): string {
  return `${DECLARATION}${element('Error', ...content).markup}`;
}

/** Reserved and control characters as numeric references: a line break in a key must come back as it was. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: keys may hold control characters, which S3 escapes too
  return text.replace(/[&<>"\u0000-\u001f\u007f]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function render(content: Content): string {
  if (content === null || content === undefined) return '';
  if (typeof content !== 'object') return escapeXml(String(content));
  return 'markup' in content ? content.markup : content.map(render).join('');
}
