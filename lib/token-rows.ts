/**
 * Conditions on who may touch the rows that hold access tokens: partition key `TOKEN`.
 *
 * The functions that read foreign text can neither see nor make tokens; the authorizer sees nothing but tokens.
 */
const PARTITION = ['TOKEN'];

export const onlyTokens = { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': PARTITION } };

export const notTokens = { 'ForAllValues:StringNotEquals': { 'dynamodb:LeadingKeys': PARTITION } };

/** Partition key `SECRET`: the key that authenticates the API's cursors (functions/store/cursor-key.ts). */
export const onlySecrets = { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SECRET'] } };
