import { parseArgs } from 'node:util';
import { SCOPES, type Scope } from '../functions/store/tokens.ts';
import type { Wrong } from './run-command.ts';
import { TARGET_OPTIONS, TARGET_USAGE, type Target, targetOf } from './target-stack.ts';

export const USAGE = `Tokens of the query API.

  npm run token -- create --name NAME [--scope read,write] [--expires 90d] [--rate 50] [--target local|aws] [--stack NAME]
  npm run token -- list [--target local|aws] [--stack NAME]
  npm run token -- revoke NAME-OR-ID [--target local|aws] [--stack NAME]

  --scope      read (default), write or both
  --expires    days that the token is valid, 365d unless said
  --rate       requests per second, where it shall be others than those of the stack (setting tokenRate)
${TARGET_USAGE}`;

export type Command =
  | {
      readonly kind: 'create';
      readonly name: string;
      readonly scopes: readonly Scope[];
      readonly days: number;
      readonly rate?: number;
    }
  | { readonly kind: 'list' }
  | { readonly kind: 'revoke'; readonly nameOrId: string };

/** What the command line asks for, and the stack it names; or what is wrong with it. */
export function parseCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): { command: Command; target: Target } | Wrong {
  const parsed = parse(args);
  if ('wrong' in parsed) return parsed;
  const { positionals, values } = parsed;
  const target = targetOf(values, environment);
  if ('wrong' in target) return target;
  const command = commandOf(positionals, values);
  return 'wrong' in command ? command : { command, target };
}

interface Values {
  readonly name?: string;
  readonly scope?: string;
  readonly expires?: string;
  readonly rate?: string;
  readonly target?: string;
  readonly stack?: string;
}

function parse(args: readonly string[]): { positionals: string[]; values: Values } | Wrong {
  const text = { type: 'string' } as const;
  const options = { name: text, scope: text, expires: text, rate: text, ...TARGET_OPTIONS };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function commandOf([verb, object, ...rest]: readonly string[], values: Values): Command | Wrong {
  if (rest.length > 0) return { wrong: `too many words: ${rest.join(' ')}` };
  if (verb === 'create' && object === undefined) return creation(values);
  if (verb === 'list' && object === undefined) return { kind: 'list' };
  if (verb === 'revoke' && object !== undefined) return { kind: 'revoke', nameOrId: object };
  return { wrong: verb === 'revoke' ? 'revoke needs the name or id of a token' : 'say create, list or revoke' };
}

function creation({ name = '', scope = 'read', expires = '365d', rate }: Values): Command | Wrong {
  if (!/^[\w][\w .-]{0,63}$/.test(name)) {
    return { wrong: '--name takes 1 to 64 letters, digits, spaces, dots and dashes' };
  }
  const wanted = scope.split(',');
  const scopes = SCOPES.filter((it) => wanted.includes(it));
  if (!wanted.every((it) => scopes.some((known) => known === it)))
    return { wrong: `--scope takes ${SCOPES.join(',')}` };
  const days = Number(/^(\d{1,4})d$/.exec(expires)?.[1] ?? 0);
  if (days <= 0) return { wrong: '--expires takes days: 90d' };
  if (rate === undefined) return { kind: 'create', name, scopes, days };
  if (!/^[1-9]\d{0,4}$/.test(rate)) return { wrong: '--rate takes requests per second: 50' };
  return { kind: 'create', name, scopes, days, rate: Number(rate) };
}
