/** Titles of pages that a server or a wall in front of it gives instead of the article. Regular expressions without case. */
export const NO_ARTICLE_TITLES: readonly string[] = [
  '(?:error )?(?:403|404|410|429|500|502|503)\\b',
  'access (?:denied|to this page)',
  'are you a (?:human|robot)',
  'attention required',
  'bitte (?:aktivieren|warten)',
  'checking your browser',
  'enable javascript',
  'error$',
  'just a moment',
  'not found$',
  'page not found',
  'seite (?:nicht gefunden|wurde nicht gefunden)',
  'service unavailable',
  'verify you are',
  'zugriff verweigert',
];
