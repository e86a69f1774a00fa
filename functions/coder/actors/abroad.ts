import {
  ALLIES,
  BORDERLESS,
  FOREIGN,
  HEADS,
  NEIGHBOUR,
  NEIGHBOURS,
  OF_FAITH,
  RELATED,
  SEVERAL,
  STATES,
  SUPRANATIONAL,
  WORLD,
} from '../de/somebody.data.ts';
import type { Sector } from '../plover.ts';
import { remember } from '../remember.ts';
import type { Belonging } from './belonging.ts';
import type { Find } from './scan.ts';

/** Parties and bodies of any country that are called so. */
const AT_HOME: ReadonlySet<Sector> = new Set(['GOV', 'PTY']);
const UNKNOWN = /^Unbekannt(?:e[nr]?)?$/;

/** "Unbekannte", "Nachbarländer", "Verbündete": nouns of those who are of another country or of none. */
const isOfOthers = remember((noun): boolean =>
  [UNKNOWN, FOREIGN, NEIGHBOURS, ALLIES, WORLD].some((kind) => kind.test(noun)),
);

/** Whether words say that somebody is of another country, of many, or of none. */
export function isAbroad(words: readonly string[], head: Find, sectors: readonly Sector[]): boolean {
  const noun = words[head.start] ?? '';
  const isOfFaith = (word: string) => sectors[0] === 'REL' && OF_FAITH.test(word);
  return (
    words.slice(0, head.end).some((word) => SUPRANATIONAL.test(word) && !isOfFaith(word)) ||
    isOfOthers(noun) ||
    (HEADS.test(noun) && words[head.start - 2] === 'Staats-') ||
    (STATES.test(noun) && words.slice(0, head.start).some((word) => SEVERAL.test(word))) ||
    (sectors.join() === 'NGO' && BORDERLESS.test(noun)) ||
    isOfNoState(head, sectors)
  );
}

/** "die Extremistenmiliz IS", "die Miliz „Islamischer Staat“" */
export const isRightBehind = (first: Find, second: Find, words: readonly string[]): boolean =>
  second.start === first.end || (second.start === first.end + 1 && /^["„“”»«‚‘']$/.test(words[first.end] ?? ''));

/** "der Islamische Staat", "Amnesty International" */
export const isOfNoState = (find: Find, sectors: readonly Sector[]): boolean =>
  find.kind === 'organisation' && find.organisation.country === null && !sectors.some((sector) => AT_HOME.has(sector));

/** "der Generalsekretär der Andengemeinschaft", "der Kriegsminister des IS" */
export const isBorderless = (find: Find): boolean => find.kind === 'organisation' && isOfManyStates(find.organisation);

/** "IS-Chef", "Ecowas-Chef": an organisation of many states, or of rebels in many. */
export const isOfManyStates = ({ country, org, sectors }: Belonging): boolean =>
  country === null && org === null && (sectors[0] === 'IGO' || sectors[0] === 'REB');

export const ARTICLES = /^(?:d(?:er|ie|as|en|em|es)|eine[mnrs]?)$/;

/** "Nachbarländer Venezuelas", "Gegner der USA": a state of whose neighbours, friends or foes the words tell, who are not of there. */
export function isBeside(find: Find, words: readonly string[]): boolean {
  if (find.kind !== 'state') return false;
  const isArticled = ARTICLES.test(words[find.start - 1] ?? '');
  const before = words[find.start - (isArticled ? 2 : 1)] ?? '';
  return (isArticled || find.genitive) && (NEIGHBOUR.test(before) || RELATED.test(before));
}
