import type { EventType } from '../plover.ts';

/** What those who name nobody answer: acts of these types toward themselves. */
export const ANSWERED: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  AGREE: ['REQUEST', 'AGREE'],
  REJECT: ['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'SANCTION'],
};

/** Words for what was said before, where somebody rejects it: "wies die Vorwürfe zurück", "lehnte das ab". */
export const TAKEN_UP =
  /(?:^(?:das|dem|dies|diese[ms]?)|vorw[uü]rfe?n?|kritik|anschuldigung(?:en)?|beschuldigung(?:en)?|forderung(?:en)?|appelle?n?|drohung(?:en)?|rücktrittsforderung(?:en)?|bitten?|ansinnen|vorschl[aä]ge?n?|angebote?)$/;

/** Nouns for what somebody has just done or decided, where others judge it: "begrüßte den Schritt". */
export const STEPS =
  /^(?:Ankündigung|Anordnung|Ausweisung|Äußerung(?:en)?|Aussage|Beschluss|Entscheid|Entscheidung|Erklärung|Initiative|Manöver|Maßnahmen?|Pläne|Schritt|Vorgehen|Vorhaben|Vorstoß|Votum|Zusage)$/;

/** Nouns for a deed that was told before, with the types of event that they may mean: who condemns it blames those who did it. */
export const DEED_NOUNS: readonly (readonly [RegExp, readonly EventType[]])[] = [
  [
    /(?:angriffe?|anschlage?|überfalle?|attentate?|bluttat|mord|gewalt|massaker|beschuss|bombardements?|invasion|raketenangriffe?)(?:e?s)?$/i,
    ['ASSAULT'],
  ],
  [
    /(?:festnahmen?|verhaftung(?:en)?|inhaftierung|urteils?|festsetzung|verbots?|razzi(?:a|en)|abschiebung(?:en)?)$/i,
    ['COERCE'],
  ],
  [/(?:sanktionen|strafmaßnahmen|ausweisung(?:en)?|embargos?|strafzölle|zölle)$/i, ['SANCTION', 'COERCE']],
];
