/**
 * Measures the clause analysis on German treebanks of Universal Dependencies: how often the subject of a verb, and its noun
 * objects, are those of the tree. Shared subjects of coordinated verbs and subjects of infinitives are not in the trees.
 * Run: node tests/bench/clauses.ts [--errors N]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coordinated } from '../../functions/coder/acts/phrases.ts';
import { analyse } from '../../functions/coder/de/analyse.ts';
import type { Analysis, Clause, NounPhrase } from '../../functions/coder/syntax.ts';
import { sentences } from '../../functions/coder/text/sentences.ts';
import { readTrees, type Tree } from './conllu.ts';

const TREEBANKS = join(import.meta.dirname, '../../../shared/samples/ud');
const SUBJECT = /^nsubj(?::pass)?$/;
const OBJECT = /^(?:i?obj|obl:arg)$/;
const NAME_PARTS = /^(?:flat|appos|compound|nmod)/;
const flag = process.argv.indexOf('--errors');
const shown = flag < 0 ? 0 : Number(process.argv[flag + 1] ?? 30);

interface Count {
  gold: number;
  found: number;
  right: number;
}

/** What the analysis says of the verb that begins at an offset. */
interface Verb {
  readonly analysis: Analysis;
  readonly clause: Clause;
}

function verbsOf(text: string): Map<number, Verb> {
  const verbs = new Map<number, Verb>();
  for (const analysis of sentences(text, 'body').map((sentence) => analyse(sentence))) {
    for (const clause of analysis.clauses) {
      for (const position of clause.verbs) {
        const start = analysis.sentence.tokens[position]?.start;
        if (start !== undefined && !verbs.has(start)) verbs.set(start, { analysis, clause });
      }
    }
  }
  return verbs;
}

/** The offsets of the word and of the parts of its name, any of which may be the head of our phrase. */
function offsets({ words }: Tree, index: number): Set<number> {
  const found = new Set([words[index]?.start ?? -1]);
  for (const word of words) if (word.head === index && NAME_PARTS.test(word.relation)) found.add(word.start);
  return found;
}

function measure(name: string, trees: readonly Tree[]): string {
  const subject: Count = { gold: 0, found: 0, right: 0 };
  const object: Count = { gold: 0, found: 0, right: 0 };
  const counts = { verbs: 0, seen: 0, inverted: 0, errors: 0 };
  for (const tree of trees) {
    const verbs = verbsOf(tree.text);
    for (const [index, word] of tree.words.entries()) {
      if (word.pos !== 'VERB') continue;
      const gold = (relation: RegExp) =>
        tree.words.flatMap((other, at) => (other.head === index && relation.test(other.relation) ? [at] : []));
      const noun = (at: number) => ['NOUN', 'PROPN'].includes(tree.words[at]?.pos ?? '');
      const bare = (at: number) => !tree.words.some((other) => other.head === at && other.relation === 'case');
      const subjects = gold(SUBJECT);
      const objects = gold(OBJECT).filter((at) => noun(at) && bare(at));
      const seen = verbs.get(word.start);
      const startOf = (phrase: NounPhrase) => seen?.analysis.sentence.tokens[phrase.head]?.start ?? -1;
      const isNoun = (phrase: NounPhrase) => !phrase.pronoun;
      const dummies = new Set(gold(/^expl/).map((at) => tree.words[at]?.start));
      const subjectOf = ({ clause }: Verb) =>
        clause.subjectShared ||
        clause.kind === 'infinitive' ||
        dummies.has(clause.subject ? startOf(clause.subject) : -1)
          ? null
          : clause.subject;
      const own = seen ? subjectOf(seen) : null;
      const ours = [seen?.clause.accusative, seen?.clause.dative, seen?.clause.genitive]
        .filter((phrase) => phrase !== null && phrase !== undefined)
        .filter(isNoun);
      const heads = (phrase: NounPhrase) => coordinated(phrase).map(startOf);
      const matches = (phrase: NounPhrase, at: number) => {
        const possible = offsets(tree, at);
        return heads(phrase).some((start) => possible.has(start));
      };
      counts.verbs++;
      if (seen) counts.seen++;
      const subjectRight = own !== null && subjects.some((at) => matches(own, at));
      if (subjects.length > 0) subject.gold++;
      if (own !== null) subject.found++;
      if (subjectRight) subject.right++;
      const rightObjects = ours.filter((phrase) => objects.some((at) => matches(phrase, at)));
      object.gold += objects.length;
      object.found += ours.length;
      object.right += rightObjects.length;
      const inverted = own !== null && subjects.length > 0 && objects.some((at) => matches(own, at));
      if (inverted) counts.inverted++;
      const wrong = subjectRight === subjects.length > 0 && own === null;
      const wordsAt = (list: readonly number[]) => list.map((at) => tree.words[at]?.form).join(', ') || '–';
      const ourWords = (list: readonly (NounPhrase | null)[]) =>
        list.flatMap((phrase) => (phrase ? [seen?.analysis.sentence.tokens[phrase.head]?.text] : [])).join(', ') || '–';
      const isRight =
        (wrong || subjectRight || (own === null && subjects.length === 0)) &&
        rightObjects.length === ours.length &&
        ours.length >= objects.length;
      if (!isRight && counts.errors++ < shown) {
        const kind = inverted ? 'INVERTED' : seen ? seen.clause.kind : 'unseen';
        console.log(
          `${kind} ${word.form}: S ${wordsAt(subjects)} / ${ourWords([own])}; O ${wordsAt(objects)} / ${ourWords(ours)} :: ${tree.text}`,
        );
      }
    }
  }
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  const row = ({ gold, found, right }: Count) => `R ${share(right, gold)} P ${share(right, found)}`;
  return (
    `${name}: ${counts.verbs} verbs, ${share(counts.seen, counts.verbs)} seen; subject ${row(subject)}; ` +
    `noun objects ${row(object)}; ${counts.inverted} object for subject`
  );
}

if (!existsSync(TREEBANKS)) console.log('There are no treebanks to measure against.');
else
  for (const name of ['de-pud', 'de-gsd-dev'])
    console.log(measure(name, readTrees(readFileSync(join(TREEBANKS, `${name}.conllu`), 'utf8'))));
