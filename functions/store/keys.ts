import { createHash } from 'node:crypto';
import type { Key } from './table.ts';

/** Key shapes of the table; docs/store.md explains them. */

/**
 * One attempt at writing an object's content: the guard's revision, the message that the attempt works for, and a nonce, so
 * that no two attempts share row keys and every message finds its own. Versions of an article sort by revision.
 */
export function versionOf(revision: number, owner: string, nonce: string): string {
  return `${String(revision).padStart(10, '0')}.${owner}.${nonce}`;
}

/** The message that an attempt worked for. */
export function ownerOf(version: string): string {
  return version.split('.')[1] ?? '';
}

/** The revision that a version belongs to. */
export function revisionOf(version: string): number {
  return Number(version.slice(0, 10));
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 base32 in lower case of the first `length * 5` bits of a SHA-256 digest. */
export function shortHash(text: string, length: number): string {
  const digest = createHash('sha256').update(text).digest();
  return Array.from({ length }, (_, i) => {
    const [byte, shift] = [Math.floor((i * 5) / 8), 11 - ((i * 5) % 8)];
    const pair = ((digest[byte] ?? 0) << 8) | (digest[byte + 1] ?? 0);
    return BASE32[(pair >> shift) & 31];
  }).join('');
}

/** The id of the article in an object: 20 characters (100 bits) of its key, the same in every bucket. */
export function articleIdOf(objectKey: string): string {
  return shortHash(objectKey, 20);
}

/** The id of an article that is one of several in an object. */
export function itemIdOf(containerId: string, name: string): string {
  return shortHash(`${containerId}\n${name}`, 20);
}

/** Whether a text has the form of an article's id. */
export function isArticleId(text: string): boolean {
  return /^[a-z2-7]{20}$/.test(text);
}

/** The article that an event id belongs to, or null where the id has not the form of one. */
export function articleIdOfEvent(eventId: string): string | null {
  return /^([a-z2-7]{20})-[a-z2-7]{8}$/.exec(eventId)?.[1] ?? null;
}

export const articlePartition = (articleId: string): string => `ARTICLE#${articleId}`;
export const guardKey = (articleId: string): Key => ({ pk: articlePartition(articleId), sk: 'GUARD' });

/** Sort keys below this prefix are rows of a version. */
export const VERSION_PREFIX = 'V#';
export const articleKey = (articleId: string, version: string): Key => ({
  pk: articlePartition(articleId),
  sk: `${VERSION_PREFIX}${version}#ARTICLE`,
});
export const textKey = (articleId: string, version: string): Key => ({
  pk: articlePartition(articleId),
  sk: `${VERSION_PREFIX}${version}#TEXT`,
});
export const eventKey = (articleId: string, version: string, eventId: string): Key => ({
  pk: articlePartition(articleId),
  sk: `${VERSION_PREFIX}${version}#EVENT#${eventId}`,
});

/** The version in the sort key of a row of an article's partition, or null (the guard). */
export function versionOfRow(sk: string): string | null {
  return sk.startsWith(VERSION_PREFIX) ? (sk.split('#')[1] ?? null) : null;
}

const monthOf = (day: string): string => day.slice(0, 7);
export const articlePosting = (day: string): string => `ARTICLES#${monthOf(day)}`;
/** Articles that quote a speaker, in a year. */
export const quotePosting = (speaker: string, day: string): string => `QUOTE#${speaker}#${day.slice(0, 4)}`;

/** Months in which events happened, or articles were published or coded: where a query without dates has to look. */
export const CALENDAR = 'CALENDAR';
export type CalendarKind = 'EVENTS' | 'ARTICLES' | 'INGESTED';
export const calendarKey = (kind: CalendarKind, day: string): Key => ({ pk: CALENDAR, sk: `${kind}#${monthOf(day)}` });

/** The sort key of rows in lists, which is the same in all of them, so that they can be merged: time, article, version. */
export const rowSortKey = (time: string, articleId: string, version: string): string =>
  `${time}#${articleId}#${version}`;

/** Rows in a list whose postings may be interleaved: those of one article at one time. */
export const groupOf = (sk: string): string => sk.split('#', 2).join('#');

/** Article and version of a row in a list. */
export function parseRowSortKey(sk: string): { articleId: string; version: string } {
  const [, articleId = '', version = ''] = sk.split('#');
  return { articleId, version };
}

/**
 * The place of an event in a list, by which lists are merged and pages go on: time, event, version. The event stands
 * before the version, so that an article that is coded again between two pages keeps its place.
 */
export const postingPosition = (time: string, eventId: string, version: string): string =>
  `${time}#${eventId}#${version}`;

/** Names compare without case, accents and punctuation: "Selenskyj, W." and "selenskyj w" are one actor. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
