/** How a form of office documents writes what it holds. */
export interface OfficeForm {
  /** Names of the parts with the text and with the metadata. */
  readonly content: string;
  readonly metadata: string;
  readonly paragraphs: ReadonlySet<string>;
  /** The element that names a paragraph's style, where it is not the paragraph itself. */
  readonly style: string | null;
  /** The only element with text in it, or null where paragraphs have it directly. */
  readonly run: string | null;
  readonly isTitle: (attributes: Readonly<Record<string, string>>) => boolean;
  /** Elements that stand for characters. */
  readonly marks: ReadonlyMap<string, string>;
  /** Elements that are left out with all in them. */
  readonly skipped: ReadonlySet<string>;
}

const TITLE_STYLE = /^(?:Title|Titel|Heading[_20]*1|berschrift1|[Üü]berschrift[_20]*1)$/i;

/** Word (ECMA-376, WordprocessingML). */
export const DOCX: OfficeForm = {
  content: 'word/document.xml',
  metadata: 'docProps/core.xml',
  paragraphs: new Set(['w:p']),
  style: 'w:pStyle',
  run: 'w:t',
  isTitle: (attributes) => TITLE_STYLE.test(attributes['w:val'] ?? ''),
  marks: new Map([
    ['w:br', '\n'],
    ['w:cr', '\n'],
    ['w:tab', ' '],
    ['w:noBreakHyphen', '-'],
  ]),
  skipped: new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:txbxContent']),
};

/** LibreOffice (OpenDocument 1.3). */
export const ODT: OfficeForm = {
  content: 'content.xml',
  metadata: 'meta.xml',
  paragraphs: new Set(['text:p', 'text:h']),
  style: null,
  run: null,
  isTitle: (attributes) =>
    TITLE_STYLE.test(attributes['text:style-name'] ?? '') || attributes['text:outline-level'] === '1',
  marks: new Map([
    ['text:line-break', '\n'],
    ['text:tab', ' '],
    ['text:s', ' '],
  ]),
  skipped: new Set(['text:tracked-changes', 'office:annotation', 'text:note', 'text:table-of-content', 'draw:frame']),
};
