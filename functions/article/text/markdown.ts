import { MAX_TEXT_BYTES } from '../limits.ts';
import { type DocumentItem, rawArticle, rejected, type SourceFile, single } from '../reading.ts';
import { decode, looksLikeText } from './charset.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';

/** Twice what is stored of an article; taking out markup needs time. */
const MAX_CHARACTERS = 2 * MAX_TEXT_BYTES;

/** Names of front matter fields, the best first. */
const FIELDS = {
  title: ['title', 'titel', 'headline'],
  published: ['date', 'published', 'publishdate', 'pubdate', 'datum'],
  author: ['author', 'authors', 'autor', 'autoren'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'permalink'],
  language: ['lang', 'language', 'sprache', 'locale'],
  source: ['source', 'quelle', 'publisher', 'site'],
} as const;

/** Reads Markdown, with or without front matter: its text without markup, its first heading as the title. */
export function readMarkdown({ bytes, charset }: SourceFile): readonly DocumentItem[] {
  const whole = decode(bytes, charset);
  if (!looksLikeText(whole)) return single(rejected('not-text', 'The file is binary.'));
  if (whole.length > MAX_CHARACTERS) {
    return single(rejected('too-large', `Markdown of more than ${MAX_CHARACTERS} characters is not read.`));
  }
  const { fields, text } = splitFrontMatter(whole) ?? { fields: new Map(), text: whole };
  const all = (names: readonly string[]) =>
    names.map((name) => fieldOf(fields, name)).find((it) => it.length > 0) ?? [];
  const one = (names: readonly string[]): string | null => all(names)[0] ?? null;
  const published = one(FIELDS.published);
  const heading = /^\s*(?:# +(?<atx>[^\n]{1,500})|(?<setext>[^\n]{1,500})\n={2,}[^\S\n]*(?:\n|$))/.exec(text);
  const title = one(FIELDS.title) ?? heading?.groups?.atx ?? heading?.groups?.setext ?? null;
  return single(
    rawArticle({
      title: title === null ? null : inline(title),
      text: withoutMarkup(heading ? text.slice(heading[0].length) : text),
      published: published === null ? [] : [{ basis: 'document', text: published }],
      authors: all(FIELDS.author),
      url: one(FIELDS.url),
      language: one(FIELDS.language),
      source: one(FIELDS.source),
    }),
  );
}

const fieldOf = (fields: FrontMatter, name: string): readonly string[] => fields.get(name) ?? [];

/** The paragraphs of Markdown: no code, images, rules, tables, link targets and comments. */
function withoutMarkup(markdown: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r\n?|\n/)) {
    const bare = line.trim();
    const mark = /^(?:```|~~~)/.exec(bare)?.[0] ?? null;
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null;
    else if (fence === null) kept.push(withoutBlockMarkup(bare));
  }
  return inline(kept.join('\n'));
}

/** Rules, tables and definitions of links and notes. */
const NO_TEXT = /^(?:[-*_=][-*_= ]{2,}|\|.*|\[[^\]]{1,300}\]:.*)$/;

/** A trimmed line; headings and points of lists are paragraphs of their own. */
function withoutBlockMarkup(line: string): string {
  if (NO_TEXT.test(line)) return '';
  const text = line.replace(/^[> ]+/, '');
  const heading = /^#{1,6} (?<text>.*)$/.exec(text)?.groups?.text;
  if (heading !== undefined) return `\n${heading}\n`;
  return text.replace(/^(?:[-*+]|\d{1,3}[.)]) +/, '\n');
}

/** Text without tags, emphasis, code marks, links and escapes. A mark that is not closed soon is no mark. */
function inline(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>\n]{0,300}>/gi, (tag) => (/^<https?:/i.test(tag) ? tag.slice(1, -1) : ''))
    .replace(/!\[[^[\]\n]{0,300}\](?:\([^()\n]{0,300}\)|\[[^[\]\n]{0,300}\])/g, '')
    .replace(/\[\^[^[\]\n]{1,50}\]/g, '')
    .replace(/\[([^[\]\n]{1,300})\](?:\([^()\n]{0,300}\)|\[[^[\]\n]{0,300}\])/g, '$1')
    .replace(/(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,300})\1(?![\w*])/g, '$2')
    .replace(/(?<![\w_])(_{1,3})(?=[^\s_])([^_\n]{1,300})\1(?![\w_])/g, '$2')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
