import type { Sector } from '../plover.ts';
import type { Belonging } from './belonging.ts';
import type { Find } from './scan.ts';

/** An office or another noun for who acts, as it was found in a phrase. */
type Office = Find & { kind: 'role' };

const BODIES = new Set<Sector>(['GOV', 'IGO']);

/** The sectors of an office: its own, or where it is relational those of what it belongs to. */
export function sectorsOf(find: Office, body: Belonging | null): readonly Sector[] {
  const { role, prefix } = find;
  if (!role.relational) {
    // "Anhänger der Miliz"
    if (role.sectors[0] === 'CVL' && body?.sectors[0] === 'REB' && FOLLOWER.test(role.noun)) return body.sectors;
    // "ein Kommandeur der Hisbollah", "der Kriegsminister des IS", "die verbotene Arbeiterpartei PKK"
    if (ARMED.has(role.sectors[0] ?? 'UNK') && body?.sectors[0] === 'REB') return body.sectors;
    const igo = prefix?.org && !role.sectors.includes('IGO') && role.sectors.some((sector) => BODIES.has(sector));
    return igo ? ['IGO', ...role.sectors.filter((sector) => sector !== 'GOV')] : role.sectors;
  }
  if (prefix && prefix.sectors.length > 0) return prefix.sectors;
  if (body && body.sectors.length > 0) return body.sectors;
  return prefix?.country || body?.country ? ['GOV'] : role.sectors;
}

/** What rebels have as states do. */
const ARMED: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'PTY']);
const FOLLOWER = /^(?:anhänger|sympathisant|unterstützer)$/;

/** Bodies that have presidents of their own, who are not those of states. */
const PRESIDED: ReadonlySet<Sector> = new Set(['BUS', 'EDU', 'HLH', 'JUD', 'LAB', 'LEG', 'MED', 'NGO', 'PTY', 'REL']);

/** "der Präsident des Bauernverbands", "der Caritas-Präsident": the sectors of what he leads; null for presidents of states and other offices. */
export function ledBy({ role, prefix }: Office, body: Belonging | null): readonly Sector[] | null {
  const led = prefix ?? body;
  return role.noun.startsWith('präsident') && led && PRESIDED.has(led.sectors[0] ?? 'UNK') ? led.sectors : null;
}
