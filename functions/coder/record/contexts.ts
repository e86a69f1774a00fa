import type { Candidate } from '../acts/candidate.ts';
import { CONTEXT_LINES, SECTOR_CONTEXTS } from '../de/contexts.data.ts';
import { dataLines, oneOf, stemReader } from '../de/word-stems.ts';
import type { Actor } from '../event.ts';
import { CONTEXTS, type Context, type EventType, SECTORS } from '../plover.ts';
import { clauseWords } from './clause-words.ts';
import type { Sides } from './sides.ts';

/** More contexts than this say nothing. */
const MOST = 4;

const contextsOfWord = stemReader(
  dataLines(CONTEXT_LINES).map(([stem = '', context = '']) => [stem, oneOf(CONTEXTS, context)] as const),
);
const contextsOfSector = new Map(
  dataLines(SECTOR_CONTEXTS).map(
    ([sector = '', context = '']) => [oneOf(SECTORS, sector), oneOf(CONTEXTS, context)] as const,
  ),
);

/** What a candidate is about: by its line of the lexicon, the words of its clause, and who takes part. */
export function contextsOf(candidate: Candidate, sides: Sides): Context[] {
  const { entry } = candidate;
  const sectors = [...sides.actors, ...sides.recipients].flatMap((side) => side.sectors);
  return joinedContexts(
    entry.contexts,
    clauseWords(candidate).flatMap(contextsOfWord),
    sectors.flatMap((sector) => contextsOfSector.get(sector) ?? []),
    isDiplomatic(entry.type, sides) ? ['diplomatic'] : [],
  );
}

/** The first four of the contexts without repetition. */
export const joinedContexts = (...lists: readonly (readonly Context[])[]): Context[] =>
  [...new Set(lists.flat())].slice(0, MOST);

const BETWEEN_STATES: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT']);

/** Governments of several countries, or one and an organisation of states, deal with each other. */
function isDiplomatic(type: EventType, { actors, recipients }: Sides): boolean {
  const isOfficial = ({ sectors }: Actor) => sectors.includes('GOV') || sectors.includes('IGO');
  const people = [...actors, ...recipients];
  const parties = new Set(people.map(({ country, org }) => country ?? org));
  return BETWEEN_STATES.has(type) && people.every(isOfficial) && parties.size > 1;
}
