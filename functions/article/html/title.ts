import { comparable } from './headline.ts';

/** Where a page states its title; texts as they are written, entities resolved. */
export interface TitleSources {
  /** `og:title`, which publishers write for readers. */
  readonly social: string | null;
  readonly headlines: readonly string[];
  /** Texts of the `<h1>` elements. */
  readonly headings: readonly string[];
  /** `<title>`. */
  readonly page: string | null;
  /** Names of the site, its host among them, for taking them off. */
  readonly sites: readonly string[];
}

/** Between a title and the name of its site or section. */
const SEPARATOR = /\s+(?:[|–—•·»«~]|-|::)\s+/gu;
/** These separate the site's name or section only, never parts of a headline. */
const STRONG_SEPARATOR = /[|•·»«~]|::/u;
const DATE = /^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}\.? \p{L}+ \d{4}$/u;
/** Fewer letters are no headline but a section or a label. */
const MIN_TITLE = 8;

/** The title of the article without the name of its site: what is shared on social media, else the best of the others. */
export function chooseTitle(sources: TitleSources): string {
  const { social, headlines, headings, page, sites } = sources;
  const shown = new Set([...headings, ...headlines].map(comparable));
  const clean = (title: string): string => withoutSite(title, sites, shown);
  const candidates = [social, ...headlines, ...headings, page].filter((title) => title !== null).map(clean);
  const usable = candidates.filter(
    (title) => comparable(title).length >= MIN_TITLE && !sites.some((site) => isSite(title, site)),
  );
  const [first = candidates.find(Boolean) ?? ''] = usable;
  return isCutOff(first, usable) ? (usable.find((other) => other !== first && isStart(first, other)) ?? first) : first;
}

/** Takes the site's name, sections and dates off both ends. */
function withoutSite(title: string, sites: readonly string[], shown: ReadonlySet<string>): string {
  let rest = title.trim();
  const start = [...rest.matchAll(SEPARATOR)]
    .map(({ index }) => rest.slice(0, index))
    .find((part) => shown.has(comparable(part)));
  if (start !== undefined && !shown.has(comparable(rest))) return start;
  for (;;) {
    const separators = [...rest.matchAll(SEPARATOR)];
    const [first, last] = [separators[0], separators.at(-1)];
    if (!first || !last) return rest;
    const before = rest.slice(0, last.index);
    const suffix = rest.slice(last.index + last[0].length);
    const after = rest.slice(first.index + first[0].length);
    const prefix = rest.slice(0, first.index);
    if (isSuffix(suffix, last[0]) || (shown.has(comparable(before)) && !shown.has(comparable(rest)))) rest = before;
    else if (sites.some((site) => isSite(prefix, site)) && comparable(after).length >= MIN_TITLE) rest = after;
    else return rest;
  }

  function isSuffix(suffix: string, separator: string): boolean {
    if (DATE.test(suffix.trim()) || sites.some((site) => isSite(suffix, site))) return true;
    return STRONG_SEPARATOR.test(separator) && suffix.length < 40 && suffix.split(/\s+/).length <= 4;
  }
}

/** Whether a text is the name of a site: `DW` for `dw.com`, `FAZ` for `FAZ.NET`, `ntv.de` for `n-tv`. */
function isSite(text: string, site: string): boolean {
  const [a, b] = [comparable(text), comparable(site)];
  if (a.length < 2 || b.length < 2 || a.length > 40) return false;
  return (
    a === b ||
    (a.length >= 3 && b.startsWith(a)) ||
    (b.length >= 3 && a.startsWith(b)) ||
    (b.length >= 5 && a.endsWith(b))
  );
}

/** Whether a title ends in the middle: pages forget to escape the quotation mark that ends an attribute. */
function isCutOff(title: string, others: readonly string[]): boolean {
  return (
    /(?:…|\.\.\.)$/.test(title) ||
    others.some((other) => isStart(title, other) && /^\s*["“„…]/.test(other.trim().slice(title.trim().length)))
  );
}

function isStart(start: string, whole: string): boolean {
  const bare = comparable(start.replace(/(?:…|\.\.\.)$/, ''));
  return comparable(whole).length > bare.length && comparable(whole).startsWith(bare);
}
