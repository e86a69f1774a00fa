import type { Discourse } from '../actors/discourse.ts';
import type { Mention } from '../actors/mentions.ts';
import type { Told } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import type { Sector } from '../plover.ts';
import { understoodActor } from './understood-actor.ts';

/** Those who speak and act for a state or an organisation of states. */
const OF_STATE: ReadonlySet<Sector> = new Set(['GOV', 'IGO', 'MIL', 'LEG', 'SPY']);
/** Before these, a capital is a place rather than its government. */
export const LOCAL_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'von', 'aus', 'zu', 'bei']);
/** How many sentences back the other side may have been named. */
const REACH = 1;
/** Who is named at least this often for each time that the speakers are is who the article sets against them. */
const SHARE = 0.5;

const keyOf = ({ country, org }: Pick<Actor, 'country' | 'org'>): string => country ?? org ?? '';

/** A mention with the side that it names and how much it counts. */
interface Weighed {
  readonly mention: Mention;
  readonly key: string;
  readonly weight: number;
  readonly ofState: boolean;
}

const known = new WeakMap<Discourse, readonly Weighed[]>();

/** The mentions of an article, weighed once. */
function weighed(discourse: Discourse, weightOf: (mention: Mention) => number): readonly Weighed[] {
  const before = known.get(discourse);
  if (before) return before;
  const all = discourse.mentions.map((mention) => ({
    mention,
    key: keyOf(mention.reference),
    weight: weightOf(mention),
    ofState: mention.reference.sectors.some((sector) => OF_STATE.has(sector)),
  }));
  known.set(discourse, all);
  return all;
}

/**
 * The other government or organisation that the article speaks of beside these: the one that it names most if that is often
 * enough, else the last one named shortly before. Null where there is none.
 */
export function oppositeOf(
  actors: readonly Actor[],
  told: Told,
  discourse: Discourse,
  weightOf: (mention: Mention) => number,
): Actor | null {
  const own = new Set(actors.flatMap(({ country, org }) => [country, org]).filter((key) => key !== null));
  const isOwn = ({ reference: { country, org } }: Mention) => own.has(country ?? '') || own.has(org ?? '');
  const weights = new Map<string, { weight: number; mention: Mention }>();
  let ours = 0;
  let last: Mention | null = null;
  for (const { mention, key, weight, ofState } of weighed(discourse, weightOf)) {
    if (isOwn(mention)) ours += weight;
    else if (ofState && key !== '') {
      weights.set(key, { weight: (weights.get(key)?.weight ?? 0) + weight, mention });
      const near = mention.sentence <= told.index && told.index - mention.sentence <= REACH;
      if (near && !LOCAL_PREPOSITIONS.has(mention.phrase.preposition ?? '')) last = mention;
    }
  }
  const most = [...weights.values()].sort((a, b) => b.weight - a.weight)[0];
  // A ministry of foreign affairs speaks to others, however seldom the article names them.
  const outward = actors.length > 0 && actors.every(({ role }) => FOREIGN_AFFAIRS.test(role ?? ''));
  const chosen =
    most && most.weight >= ours * SHARE ? most.mention : (last ?? (outward ? (most?.mention ?? null) : null));
  return chosen ? governmentOf(chosen) : null;
}

/** Those who speak to other countries rather than to their own. */
export const FOREIGN_AFFAIRS = /^außen(?:amt|minister(?:in|ium)?)/i;

const governmentOf = ({ reference: { country, org } }: Mention): Actor =>
  country === null ? { ...understoodActor('IGO', null), org } : understoodActor('GOV', country);

/** Who the parties are is told in the headline or the first sentence. */
const BEGINNING = 2;
/** Two who are named together weigh alike if the one has at least this part of the weight of the other. */
const ALIKE = 0.7;

/** With who stands against the speakers the one who is named together with him and as often: "Finnland und Schweden …". */
export function withPartner(opposite: Actor, actors: readonly Actor[], { mentions }: Discourse): readonly Actor[] {
  const key = keyOf(opposite);
  const own = new Set(actors.map(keyOf));
  const states = mentions.filter(({ reference: { sectors } }) => sectors.some((sector) => OF_STATE.has(sector)));
  const timesOf = (side: string) => states.filter(({ reference }) => keyOf(reference) === side).length;
  for (const first of states) {
    const [only] = first.phrase.conjuncts;
    if (!only || first.phrase.conjuncts.length > 1 || first.sentence >= BEGINNING) continue;
    const second = states.find((other) => other.sentence === first.sentence && other.phrase.start === only.start);
    const pair = second ? [keyOf(first.reference), keyOf(second.reference)] : [];
    const partner = second && pair.includes(key) ? (pair[0] === key ? second : first) : null;
    const other = partner ? keyOf(partner.reference) : '';
    const alike = timesOf(other) >= timesOf(key) * ALIKE && timesOf(key) >= timesOf(other) * ALIKE;
    if (partner && alike && other !== key && other !== '' && !own.has(other)) return [opposite, governmentOf(partner)];
  }
  return [opposite];
}
