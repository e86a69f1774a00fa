import type { Dyad } from '../../store/event-query.ts';
import { COUNTRY_CODES } from '../country-codes.ts';
import { foldedName } from './name.ts';
import type { Read } from './parameter.ts';
import { terms } from './terms.ts';

const MESSAGE = 'must be two sides such as RUS>UKR (the first acts on the second) or RUS-UKR (either on the other)';

/** Filter by two sides, each a country's code or a name. Names with a hyphen are told apart only by `>`. */
export const dyads = terms(readDyad, { type: 'string', examples: ['RUS>UKR', 'USA-CHN'] });

function readDyad(text: string): Read<Dyad> {
  const directed = text.includes('>');
  const [first, second, ...rest] = text.split(directed ? '>' : '-').map((side) => readSide(side.trim()));
  if (first === undefined || second === undefined || rest.length > 0 || first === null || second === null) {
    return { message: `"${text}" is no dyad: it ${MESSAGE}` };
  }
  return { value: { first, second, directed } };
}

function readSide(text: string): string | null {
  const code = text.toUpperCase();
  if (COUNTRY_CODES.includes(code)) return code;
  const name = foldedName(text);
  return 'value' in name ? name.value : null;
}
