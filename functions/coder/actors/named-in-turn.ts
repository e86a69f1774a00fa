import type { Analysis } from '../syntax.ts';
import { holdersOf, type Mention, wordAt } from './mentions.ts';
import type { OwnReference } from './own-reference.ts';
import { severalOffices } from './several.ts';

/** "die Präsidenten von Ghana und Peru, Nana Mensah und Juan Rojas": each by his name with the office and country that are his in turn. */
export const namedInTurn = (analyses: readonly Analysis[], own: OwnReference): Mention[] =>
  analyses.flatMap((analysis, sentence) =>
    analysis.phrases.flatMap((phrase) => {
      const apposed = phrase.appositions.flatMap((first) => [first, ...first.conjuncts]);
      // The parser takes the names for more of the countries.
      const last = holdersOf(phrase)
        .flatMap(({ conjuncts }) => conjuncts)
        .at(-1);
      const names = apposed.length > 1 ? apposed : (last?.conjuncts ?? []);
      const office = names.length > 1 ? own(analysis, phrase) : null;
      const offices = office ? severalOffices(office, analysis, phrase, own) : null;
      if (offices?.length !== names.length) return [];
      return names.flatMap((name, at) => {
        const [person, held] = [own(analysis, name), offices[at]];
        if (!person?.name || !held) return [];
        const reference = { ...person, role: held.role, country: held.country, org: held.org, sectors: held.sectors };
        return [{ sentence, at: name.head, word: wordAt(analysis, name), phrase: name, reference, subject: false }];
      });
    }),
  );
