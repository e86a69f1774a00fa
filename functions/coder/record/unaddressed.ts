import type { Candidate } from '../acts/candidate.ts';
import { AGAINST_CAUSE, CALLED_FOR, FOR_SOMEBODY } from '../de/understood.data.ts';

/** Lines that tell of inquiries, which may be into what happened as well as against somebody. */
const INQUIRY = /^(?:v ermitteln|l (?:Ermittlung|Untersuchung))/;

/**
 * Is an act that names nobody directed at nobody in particular: "sprach sich für Reformen aus", "rief zu Protesten auf",
 * "demonstrierten gegen Rassismus", "nahm Ermittlungen auf"?
 */
export function isUnaddressed({ entry, clause, told: { analysis } }: Candidate): boolean {
  if (entry.open) return true;
  const { tokens } = analysis.sentence;
  if (entry.type === 'REQUEST')
    return (
      clause?.accusative === null &&
      analysis.allPhrases.some(
        ({ preposition, head }) => preposition === 'zu' && CALLED_FOR.test(tokens[head]?.text ?? ''),
      )
    );
  if (entry.type === 'PROTEST') {
    const text = tokens.map((token) => token.text).join(' ');
    return AGAINST_CAUSE.test(text) || FOR_SOMEBODY.test(text);
  }
  if (!INQUIRY.test(entry.rule)) return false;
  const against = tokens.findIndex(({ lower }) => lower === 'gegen');
  return against < 0 ? !tokens.some(({ lower }) => lower === 'wegen') : tokens[against + 1]?.lower === 'unbekannt';
}
