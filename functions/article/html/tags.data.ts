/** Sets of tag names, by the HTML Living Standard unless a comment says otherwise. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content and end tag. */
export const VOID = names('area base br col embed hr img input link meta param source track wbr');

/** Elements that stand on lines of their own. */
export const BLOCK = names(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Their start tag ends an open paragraph. */
export const ENDS_PARAGRAPH = names(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
);

/** Elements whose content is never text of a page. `script` is kept apart, for JSON-LD. */
export const UNREADABLE = names(
  'applet audio canvas embed frame iframe map math noembed noframes noscript object script style svg template video xmp',
);

/** Foreign content that ends where ordinary HTML begins again. */
export const FOREIGN = names('math svg');

/** End tags do not reach across these. */
export const SCOPE = names('applet caption marquee object table td template th');

/** End tags of these do not close a block in between; they are formatting that was nested wrongly. */
export const FORMATTING = names('abbr b big cite code em font i mark q s small span strike strong sub sup tt u');

/** Start tags that end an open element of one of the given names, unless one of the barriers stands between. */
export const IMPLIED_ENDS: ReadonlyMap<string, { ends: ReadonlySet<string>; barriers: ReadonlySet<string> }> = new Map([
  ['li', { ends: names('li'), barriers: names('ul ol menu dir') }],
  ['dt', { ends: names('dt dd'), barriers: names('dl') }],
  ['dd', { ends: names('dt dd'), barriers: names('dl') }],
  ['tr', { ends: names('tr'), barriers: names('table') }],
  ['td', { ends: names('td th'), barriers: names('tr table') }],
  ['th', { ends: names('td th'), barriers: names('tr table') }],
  ['tbody', { ends: names('thead tbody tfoot'), barriers: names('table') }],
  ['tfoot', { ends: names('thead tbody tfoot'), barriers: names('table') }],
  ['option', { ends: names('option'), barriers: names('select') }],
  ['a', { ends: names('a'), barriers: SCOPE }],
]);
