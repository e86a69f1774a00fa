/** Elements that pages and pieces of pages begin with. */
export const HTML_ROOTS: ReadonlySet<string> = new Set(
  'a article aside b base blockquote body br center div em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img li link main meta nav noscript ol p pre script section span strong style table ul'.split(
    ' ',
  ),
);
