import type { Meta } from './meta.ts';
import { attribute, type HtmlElement } from './node.ts';

/** Longer addresses are none; browsers and servers take about so many characters. */
const MAX_ADDRESS = 8000;

/** The addresses that a page gives itself, best first: its canonical link, `og:url`, and the one it was fetched from. */
export function addressesOf(elements: readonly HtmlElement[], meta: Meta, fetched: string | null): string[] {
  const canonical = elements.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical',
  );
  const base = elements.find(({ name }) => name === 'base')?.attributes.get('href') ?? null;
  const candidates = [
    canonical?.attributes.get('href') ?? null,
    meta.first(['og:url', 'al:web:url', 'twitter:url']),
    fetched,
  ];
  const bases = [fetched, meta.first(['og:url']), base].filter((url) => url !== null);
  const addresses = candidates.flatMap((candidate) => (candidate ? (absolute(candidate, bases) ?? []) : []));
  // A canonical link to the front page says nothing of the article.
  return [
    ...addresses.filter((url) => new URL(url).pathname !== '/'),
    ...addresses.filter((url) => new URL(url).pathname === '/'),
  ];
}

/** Whether two addresses lead to the same page, whatever the scheme, `www`, query and final slash. */
export function isSamePage(a: string, b: string): boolean {
  const [one, other] = [key(a), key(b)];
  return one !== null && one === other;
}

/** The host of an address without `www`. */
export function hostOf(url: string): string | null {
  return url.length <= MAX_ADDRESS && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** The language that a page declares: BCP 47 as it is written, or null. */
export function declaredLanguage(root: HtmlElement, meta: Meta): string | null {
  const declared = attribute(root, 'lang') || attribute(root, 'xml:lang');
  return declared || meta.first(['og:locale', 'content-language', 'dc.language', 'language']);
}

function absolute(url: string, bases: readonly string[]): string | null {
  if (url.length > MAX_ADDRESS) return null;
  const base = bases.find((candidate) => candidate.length <= MAX_ADDRESS && URL.canParse(url, candidate));
  const resolved = URL.canParse(url) ? new URL(url) : base === undefined ? null : new URL(url, base);
  return resolved && /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}

function key(url: string): string | null {
  if (url.length > MAX_ADDRESS || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^(?:www|m|amp)\./, '') + pathname.replace(/\/+$/, '');
}
