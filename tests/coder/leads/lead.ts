import { code } from '../../../functions/coder/code.ts';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { articleOf } from '../article-of.ts';

/**
 * The beginning of an article: its headline, its first sentences, the types that its news may be coded as ("none" for no
 * event), and "open" where the coder does not find it yet.
 */
export type Lead = readonly [title: string, lead: string, types: string, state?: 'open'];

const eventsOf = ([title, lead]: Lead): readonly CodedEvent[] => code(articleOf(lead, title)).events;

/** Whether the news is among the events, or none was found where there is none. */
export function isFound(lead: Lead): boolean {
  const events = eventsOf(lead);
  const types = lead[2].split('/');
  return types.includes('none') ? events.length === 0 : events.some(({ type }) => types.includes(type));
}
