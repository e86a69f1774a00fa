import type { Table } from '../functions/store/table.ts';
import { createToken, listTokens, revokeToken, type TokenRow, tokenId } from '../functions/store/tokens.ts';
import { runCommand } from './run-command.ts';
import { openStack } from './target-stack.ts';
import { type Command, parseCommand, USAGE } from './token-command.ts';

const SECONDS_PER_DAY = 86_400;

/** Does what the command asks for; false where it could not. */
async function run(table: Table, command: Command, now: number): Promise<boolean> {
  switch (command.kind) {
    case 'create':
      return create(table, command, now);
    case 'list':
      console.table((await listTokens(table)).map((token) => describe(token, now)));
      return true;
    case 'revoke':
      return revoke(table, command.nameOrId);
  }
}

async function create(table: Table, command: Command & { kind: 'create' }, now: number): Promise<boolean> {
  const { name, scopes, days, rate } = command;
  const creation = await createToken(table, {
    name,
    scopes,
    createdAt: now,
    expiresAt: now + days * SECONDS_PER_DAY,
    ...(rate !== undefined && { rate }),
  });
  if (creation.outcome === 'name-taken') {
    console.error(`There is a valid token "${name}". Choose another name, or revoke it first.`);
    return false;
  }
  console.error(
    `Token "${name}" (${scopes.join(', ')}), valid until ${day(creation.row.expiresAt)}. It is shown only now:`,
  );
  // Alone on standard output, so that a script can take it.
  console.log(creation.secret);
  return true;
}

async function revoke(table: Table, nameOrId: string): Promise<boolean> {
  const revoked = await revokeToken(table, nameOrId);
  for (const token of revoked) console.log(`Revoked "${token.name}" (${tokenId(token)}).`);
  if (revoked.length === 0) console.error(`There is no token "${nameOrId}".`);
  return revoked.length > 0;
}

function describe(token: TokenRow, now: number) {
  const { name, scopes, createdAt, expiresAt, rate } = token;
  const expired = expiresAt <= now ? ' (expired)' : '';
  return {
    id: tokenId(token),
    name,
    scopes: scopes.join(', '),
    created: day(createdAt),
    expires: day(expiresAt) + expired,
    rate: rate === undefined ? '' : `${rate}/s`,
  };
}

const day = (epochSeconds: number): string => new Date(epochSeconds * 1000).toISOString().slice(0, 10);

await runCommand(USAGE, parseCommand(process.argv.slice(2), process.env), async ({ command, target }) => {
  const { table } = await openStack(target);
  const done = await run(table, command, Math.floor(Date.now() / 1000));
  return done ? 0 : 1;
});
