import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { rowsOf, type Table } from './table.ts';

export const SCOPES = ['read', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

const TOKENS = 'TOKEN';
/** 32 random bytes in base64url. */
const SECRET = /^dp_[\w-]{43}$/;
/** Characters of a token's id: enough of the hash to tell tokens apart, far too little to be one. */
const ID_LENGTH = 12;

/** A token as stored: its secret is not, only the secret's SHA-256 as the sort key. Times are epoch seconds. */
export const TokenRow = v.object({
  pk: v.literal(TOKENS),
  sk: v.string(),
  name: v.string(),
  scopes: v.array(v.picklist(SCOPES)),
  createdAt: v.number(),
  expiresAt: v.number(),
  /** Requests per second, where it is another number than the stack's. */
  rate: v.optional(v.number()),
});
export type TokenRow = v.InferOutput<typeof TokenRow>;

/** What identifies a token to people, besides its name. */
export const tokenId = (token: TokenRow): string => token.sk.slice(0, ID_LENGTH);

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Epoch seconds. */
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly rate?: number;
}

export type TokenCreation =
  | { readonly outcome: 'created'; readonly secret: string; readonly row: TokenRow }
  | { readonly outcome: 'name-taken' };

/** Stores a new token and returns its secret, which nothing can tell again. Names of tokens that still are valid are taken. */
export async function createToken(table: Table, token: NewToken): Promise<TokenCreation> {
  const existing = await listTokens(table);
  const taken = existing.some(({ name, expiresAt }) => name === token.name && expiresAt > token.createdAt);
  if (taken) return { outcome: 'name-taken' };
  const secret = `dp_${randomBytes(32).toString('base64url')}`;
  const row: TokenRow = { pk: TOKENS, sk: sha256(secret), ...token, scopes: [...token.scopes] };
  await table.put(row, 'absent');
  return { outcome: 'created', secret, row };
}

/** All tokens, expired ones too until DynamoDB removes them. */
export async function listTokens(table: Table): Promise<TokenRow[]> {
  const tokens: TokenRow[] = [];
  for await (const row of rowsOf(table, { pk: TOKENS, consistent: true })) tokens.push(v.parse(TokenRow, row));
  return tokens.sort((a, b) => a.createdAt - b.createdAt);
}

/** Removes the tokens of this name, or the one of this id; returns what was removed. */
export async function revokeToken(table: Table, nameOrId: string): Promise<TokenRow[]> {
  const revoked = (await listTokens(table)).filter((row) => row.name === nameOrId || tokenId(row) === nameOrId);
  await table.write({ deletes: revoked.map(({ pk, sk }) => ({ pk, sk })) });
  return revoked;
}

/** The token of a secret, or null where there is none that is valid at `now` (epoch seconds). */
export async function findToken(table: Table, secret: string, now: number): Promise<TokenRow | null> {
  if (!SECRET.test(secret)) return null;
  const hash = sha256(secret);
  const row = await table.get({ pk: TOKENS, sk: hash });
  if (row === null) return null;
  const token = v.parse(TokenRow, row);
  const same = timingSafeEqual(Buffer.from(token.sk), Buffer.from(hash));
  return same && token.expiresAt > now ? token : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
