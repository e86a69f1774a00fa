import { AGENCY_SIGNATURE, BYLINE, DROPPED_STARTS, RELATED_LEAD_INS } from './boilerplate.data.ts';

/** Longer lines are paragraphs of the article, whatever they begin with. */
const MAX_LENGTH = 300;
const DROPPED = new RegExp(`^(?:${DROPPED_STARTS.join('|')})`, 'iu');
const LEAD_IN = new RegExp(`^[»>+→▶•\\s]*(?:${RELATED_LEAD_INS.join('|')})\\s*(?<rest>$|[-–—:|>»→…].*$)`, 'iu');

/** What a line is apart from the article's text: null where it is text. */
export type Boilerplate = { kind: 'dropped' } | { kind: 'lead-in' } | { kind: 'related'; title: string } | null;

/** Judges one line of a page by how it begins. */
export function boilerplate(line: string): Boilerplate {
  if (line.length > MAX_LENGTH) return null;
  const rest = LEAD_IN.exec(line)?.groups?.rest;
  if (rest !== undefined) {
    const title = rest.replace(/^[-–—:|>»→…\s]+/, '');
    return title ? { kind: 'related', title } : { kind: 'lead-in' };
  }
  const isDropped = DROPPED.test(line) || AGENCY_SIGNATURE.test(line) || (line.length < 120 && BYLINE.test(line));
  return isDropped ? { kind: 'dropped' } : null;
}
