/**
 * How programs that draw a page in the browser name the parts of an article in the data that they bring along (Next.js, Nuxt, Gatsby, Arc,
 * content systems behind them). Keys in lower case without `_` and `-`, sorted.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const TITLE_KEYS = words('basic headline heading name title');

/** Text before the body. */
export const LEAD_KEYS = words('abstract deck intro lead leadtext standfirst subheadline teaser teasertext vorspann');

/** Where the body begins. */
export const BODY_KEYS = words(
  'articlebody blocks body bodyhtml bodytext components content contentelements contents copytext elements fulltext html main paragraphs richtext sections storyelements text',
);

/** Texts in the body. */
export const TEXT_KEYS = words('body bodyhtml content copytext html markup paragraph richtext text value');

/** Parts of the body that are not its text. */
export const SKIPPED_KEYS = words(
  'ads advertisement alt author authors byline caption comments copyright credit credits image images links media meta metadata related relatedcontent relatedarticles seo tags teasers topics url video videos',
);

/** Kinds of parts that are not text. */
export const SKIPPED_KINDS =
  /(?:^|[^a-z])(?:ad|advert\w*|audio|button|embed\w*|gallery|html-?embed|iframe|image|interstitial\w*|link-?list|newsletter\w*|oembed\w*|photo|picture|poll|promo|raw-?html|related\w*|share|teaser\w*|video)(?:$|[^a-z])/;

export const DATE_KEYS: readonly string[] = [
  'datepublished',
  'publishedat',
  'publisheddate',
  'publicationdate',
  'firstpublishdate',
  'firstpublishedat',
  'displaydate',
  'publishdate',
  'published',
  'pubdate',
  'createdat',
  'date',
];

export const AUTHOR_KEYS: readonly string[] = ['authors', 'author', 'credits', 'byline'];
