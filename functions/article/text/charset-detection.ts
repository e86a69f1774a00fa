import { certainCharset, decodeAs, decodesAs } from './charset.ts';
import { declaredCharset } from './declared-charset.ts';
import { detectLanguage } from './language.ts';

/** How the set of a text was told. */
export interface FoundCharset {
  readonly charset: string;
  readonly by: 'bytes' | 'declared' | 'content' | 'language' | 'statistics' | 'default';
}

/** So many bytes are enough to tell a set. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The character set of a text, best evidence first: what the bytes leave no doubt of, what was declared beside the file or in
 * it, German or English by its words and letters, else statistics over sets of the world.
 */
export async function findCharset(bytes: Uint8Array, declared: string | null): Promise<FoundCharset> {
  const certain = certainCharset(bytes);
  if (certain !== null) return { charset: certain, by: 'bytes' };
  const sample = sampleOf(bytes);
  const western = westernCharset(sample);
  if (declared !== null && isPlausible(bytes, sample, declared, western)) return { charset: declared, by: 'declared' };
  const inside = declaredCharset(bytes);
  if (inside !== null && isPlausible(bytes, sample, inside, western)) return { charset: inside, by: 'content' };
  if (western !== null) return { charset: western, by: 'language' };
  const detected = await detect(sample);
  return detected === null ? { charset: 'windows-1252', by: 'default' } : { charset: detected, by: 'statistics' };
}

/** The text as UTF-8, so that its reader need not know of any other set. */
export async function toUtf8(bytes: Uint8Array, declared: string | null): Promise<Uint8Array> {
  const { charset } = await findCharset(bytes, declared);
  return charset === 'utf-8' ? bytes : Buffer.from(decodeAs(bytes, charset));
}

/** Whether a declared set is not contradicted by the text: valid bytes, and umlauts where a German text must have them. */
function isPlausible(bytes: Uint8Array, sample: Uint8Array, label: string, western: string | null): boolean {
  if (!decodesAs(bytes, label)) return false;
  if (western === null) return true;
  return letterShare(decodeAs(sample, label)) >= letterShare(decodeAs(sample, western)) - 0.1;
}

/** Sets of German and English texts; of equally good ones the first. */
const WESTERN = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const;
/** Characters beyond ASCII that have to be in place; all but all of them where the text is too short to tell its language. */
const MIN_LETTER_SHARE = { de: 0.8, en: 0.8, und: 0.95 } as const;

/** The set in which a German or English text has its letters and quotation marks where they belong, or null. */
function westernCharset(sample: Uint8Array): string | null {
  const ascii = Buffer.from(sample)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]+/g, 'e');
  const language = detectLanguage(ascii.replace(/<[^<>]*>/g, ' '));
  if (language === 'other') return null;
  const best = bestWestern(sample);
  const text = decodeAs(sample, best.charset);
  const foreign = (text.match(FOREIGN)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
  return best.share >= MIN_LETTER_SHARE[language] && foreign <= MAX_FOREIGN ? best.charset : null;
}

function bestWestern(sample: Uint8Array): { readonly charset: string; readonly share: number } {
  const scored = WESTERN.map((charset) => ({ charset, share: letterShare(decodeAs(sample, charset)) }));
  return scored.reduce((a, b) => (b.share > a.share ? b : a));
}

/** Letters of names from other languages: a text that is full of them is in one of these. */
const FOREIGN = /(?![äöüß])[à-ÿœšžÀ-Þ](?<![ÄÖÜ])/g;
const MAX_FOREIGN = 0.015;

/** Characters beyond ASCII as German and English texts have them: in words, before and after words. */
const IN_PLACE =
  /(?<=[A-Za-zÀ-ÿ])[äöüßàâçèéêëîïñóôúåøáíãœšž’]|(?<![a-zà-ÿ])[ÄÖÜÉÀÅØÁŠŽ](?=[A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])[äöüéà](?=[a-zß])|(?<=[A-ZÄÖÜ])[ÄÖÜÉ]|(?<![A-Za-zÀ-ÿ])[„«»‚›‹“‘](?=[\wÀ-ÿ„‚“‘])|(?<=[\wÀ-ÿ.,!?;:…’‘])[“”«»’‘›‹](?![A-Za-zÀ-ÿ])|(?<=[\d\s(]|^)[€£§](?=[\s\d]|$)|(?<=\d)[€°²³]|(?<=[\s\d]|^)[–—•·](?=[\s\d]|$)|…|\u00a0|\u00ad|©|®|™|½|¼/g;

function letterShare(text: string): number {
  const beyond = text.match(/[^\0-\u007f]/g)?.length ?? 0;
  return beyond === 0 ? 0 : (text.match(IN_PLACE)?.length ?? 0) / beyond;
}

/** Names of the detector that `TextDecoder` knows by another; `euc-kr` there is code page 949. */
const LABELS: Readonly<Record<string, string>> = {
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  cp874: 'windows-874',
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  'mac-roman': 'macintosh',
  'mac-cyrillic': 'x-mac-cyrillic',
};

/** By statistics over the bytes. The library is large, so it is loaded only when it is needed. */
async function detect(sample: Uint8Array): Promise<string | null> {
  const { detect: detectSet } = await import('jschardet');
  const { encoding, confidence } = detectSet(sample);
  if (confidence < DOUBTFUL && isKorean(sample)) return 'euc-kr';
  const western = bestWestern(sample);
  if (confidence < UNLIKELY && western.share >= MIN_LETTER_SHARE.und) return western.charset;
  const name = encoding?.toLowerCase();
  if (name === undefined) return null;
  return LABELS[name] ?? name.replace(/^iso(?=\d)/, 'iso-').replace(/^cp(?=125\d$)/, 'windows-');
}

/** The detector takes some Korean for Chinese, with little confidence. */
const DOUBTFUL = 0.5;
/** With less confidence it only guesses. */
const UNLIKELY = 0.1;

function isKorean(sample: Uint8Array): boolean {
  const text = decodeAs(sample, 'euc-kr');
  const beyond = text.match(/[^\0-\u007f]/g)?.length ?? 0;
  return beyond > 0 && (text.match(/[\uac00-\ud7a3]/g)?.length ?? 0) / beyond > 0.7;
}

/** The part of a text that tells its set: around its first byte beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - SAMPLE_BYTES / 8);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}
