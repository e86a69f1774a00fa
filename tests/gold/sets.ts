import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's gold annotation, kept beside the repository, with the script that scores. */
export const SHARED = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));
const OWN = fileURLToPath(new URL('./own/', import.meta.url));

/** A set of articles with gold events. */
export interface GoldSet {
  readonly name: string;
  readonly articlesFile: string;
  readonly goldFile: string;
  /** Whether nearly every sentence tells an event, as in no newspaper: what is found there is right more often. */
  readonly dense: boolean;
}

const inFolder = (folder: string, name: string, dense = false): GoldSet => ({
  name,
  dense,
  articlesFile: join(folder, `${name}.articles.jsonl`),
  goldFile: join(folder, `${name}.gold.jsonl`),
});

/** What the confidence is fitted on: articles of Wikinews, and such as were written and annotated for it. */
export const TRAINING: readonly GoldSet[] = [
  inFolder(SHARED, 'de-train'),
  inFolder(SHARED, 'de-dev'),
  inFolder(OWN, 'own-a', true),
  inFolder(OWN, 'own-b', true),
  inFolder(OWN, 'own-d', true),
  inFolder(OWN, 'own-e', true),
  inFolder(OWN, 'own-n'),
];
/** Newspaper articles, for measuring only. */
export const MEASURING: readonly GoldSet[] = [inFolder(SHARED, 'de-news-dev')];

export const hasGold = (): boolean => existsSync(SHARED);
export const linesOf = (file: string): string => readFileSync(file, 'utf8');
