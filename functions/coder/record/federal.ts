import type { Discourse } from '../actors/discourse.ts';
import type { Reference } from '../actors/reference.ts';
import { once } from '../remember.ts';
import { HOME } from './home.ts';

/** Other countries whose offices begin with "Bundes-" or "Landes-" (ISO alpha-3). */
export const FEDERATIONS: readonly string[] = ['AUT', 'CHE'];

/** Offices and bodies that all federations have, also of their states. */
const OFFICES = /^(?:Bund(?:$|es)|Land(?:es|gericht|rat$|rät)|Länder)/;

/** "der Bundespräsident", "der Landeschef", "Bundessprecherin Anna Moser": of the readers' country only by the name of the office. */
export const isFederal = ({ name, office, role, country }: Reference): boolean =>
  (name === null || office === null) && country === HOME && OFFICES.test(role ?? '');

/** The discourse of an article that is set in `focus`: in Austria and Switzerland federal offices are theirs. */
export function inFederation(discourse: Discourse, focus: () => string): Discourse {
  const isSetThere = once(() => FEDERATIONS.includes(focus()));
  const own = (reference: Reference): Reference =>
    isFederal(reference) ? { ...reference, country: focus() } : reference;
  const mentions = once(() => discourse.mentions.map((mention) => ({ ...mention, reference: own(mention.reference) })));
  return {
    resolve: (sentence, phrase) => {
      const references = discourse.resolve(sentence, phrase);
      return isSetThere() && references.some(isFederal) ? references.map(own) : references;
    },
    get mentions() {
      return isSetThere() ? mentions() : discourse.mentions;
    },
  };
}
