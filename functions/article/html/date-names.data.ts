/** `<meta>` names that hold the time of publication, best first. */
export const PUBLISHED_META: readonly string[] = [
  'article:published_time',
  'article:published:time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date.available',
  'date.published',
  'cxenseparse:recs:publishtime',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'prism.publicationdate',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'published',
  'date.created',
  'datecreated',
  'article.created',
  'created',
  'date',
  'last-published',
  'rnews:datepublished',
  'vr:published_time',
];

/** Months as news sites write them, by their first letters without accents; one line per language. */
export const MONTHS: readonly (readonly string[])[] = [
  // German
  ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  // Austrian German
  ['jan', 'feb', 'maerz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  // English
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  // French
  ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'],
  // Spanish
  ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  // Italian
  ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
];
