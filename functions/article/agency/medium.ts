import { type Rejected, rejected } from '../reading.ts';

const PICTURES: ReadonlySet<string> = new Set(['picture', 'graphic', 'photo', 'image', 'still', 'cartoon']);
const SOUNDS: ReadonlySet<string> = new Set(['audio', 'sound']);
/** Texts, and items of several media of which the text counts. */
const TEXTS: ReadonlySet<string> = new Set(['', 'text', 'composite', 'complexdata', 'article', 'news']);

/** Why an item of a medium (IPTC's nature of news item, ninjs' `type`) is no article, or null where it may be one. */
export function otherMedium(medium: string): Rejected | null {
  if (TEXTS.has(medium)) return null;
  if (PICTURES.has(medium)) return rejected('image-only', 'The item is a picture; captions are not read.');
  if (SOUNDS.has(medium)) return rejected('audio-only', 'The item is a recording without a text.');
  return rejected('not-an-article', `The item is no text but of the kind "${medium.slice(0, 40)}".`);
}
