import { parseArgs } from 'node:util';
import { parsePublished } from '../functions/article/dates/publication-date.ts';
import type { Wrong } from './run-command.ts';

export const USAGE = `Codes articles without a server and prints one JSON line for each: {"id", "article", "events"}.

  npm run code -- FILE…
  npm run code < ARTICLES.ndjson

  FILE          an article in a form that uploads may have too; articles of *.ndjson and *.jsonl stand one to a line,
                {"id", "published", "title", "text"}; - is standard input, which is read so without FILE as well
  --published   the day of publication of articles (2024-05-16) whose file does not say
  --explain     instead of JSON the clauses of each sentence, the lines of the lexicon tried and why they applied or not,
                the events found and those that were too unlikely`;

export interface Command {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  /** When articles were published that do not say; null is now. */
  readonly published: string | null;
  readonly explain: boolean;
}

/** What the command line asks for, `help`, or what is wrong with it. `terminal`: standard input is the keyboard. */
export function parseCommand(args: readonly string[], terminal: boolean): Command | 'help' | Wrong {
  const parsed = parse(args);
  if ('wrong' in parsed) return parsed;
  const { values, positionals } = parsed;
  const { published = null, explain = false } = values;
  if (values.help) return 'help';
  if (published !== null && parsePublished(published) === null)
    return { wrong: '--published takes a day such as 2024-05-16' };
  if (positionals.length === 0 && terminal) return { wrong: 'name a file or send articles to standard input' };
  if (positionals.filter((file) => file === '-').length > 1) return { wrong: 'standard input can be read only once' };
  return {
    files: positionals.length > 0 ? positionals : ['-'],
    published: published && parsePublished(published),
    explain,
  };
}

interface Values {
  readonly published?: string;
  readonly explain?: boolean;
  readonly help?: boolean;
}

function parse(args: readonly string[]): { positionals: string[]; values: Values } | Wrong {
  const flag = { type: 'boolean' } as const;
  const options = { published: { type: 'string' }, explain: flag, help: { ...flag, short: 'h' } } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
