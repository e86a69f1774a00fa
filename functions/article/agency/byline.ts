import { cleanLine } from '../text/clean-text.ts';

const PREFIX = /^(?:von|by|aus|text|autor(?:in)?|author)[:\s]+/i;
const BETWEEN = /\s*[,;|/•]\s*|\s+(?:und|and|&)\s+/;
/** Agencies behind a name ("Von Eva Beispiel, dpa"), and addresses. */
const NO_PERSON = /^(?:afp|ap|apa|associated press|dapd|ddp|dpa\S*|epd|kna|reuters|sda|sid|upi)$|@|\d|:/i;
const STAFF = /\b(?:writer|reporter|correspondent|korrespondent(?:in)?|redakteur(?:in)?)\b/i;
/** Longer texts are no name. */
const MAX_NAME = 60;
const MAX_AUTHORS = 20;

/** The people whom a byline names ("Von Eva Beispiel und Max Muster, dpa"). */
export function bylineAuthors(byline: string): string[] {
  const names = cleanLine(byline.slice(0, 500)).replace(PREFIX, '').split(BETWEEN);
  return [...new Set(names.map((name) => name.replace(PREFIX, '').trim()).filter(isName))].slice(0, MAX_AUTHORS);
}

/** The byline's people; where there is no byline, those who are named as creators with their full name. */
export function authorsOf(byline: string, creators: readonly string[]): string[] {
  if (byline.trim()) return bylineAuthors(byline);
  return [
    ...new Set(
      creators.map((creator) => cleanLine(creator.slice(0, 500))).filter((name) => isName(name) && name.includes(' ')),
    ),
  ].slice(0, MAX_AUTHORS);
}

const isName = (name: string): boolean =>
  name.length > 1 && name.length <= MAX_NAME && !NO_PERSON.test(name) && !STAFF.test(name) && /^\p{Lu}/u.test(name);
