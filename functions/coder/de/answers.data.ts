import type { EventType } from '../plover.ts';

/** What those who name nobody answer: acts of these types toward themselves. */
export const ANSWERED: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  AGREE: ['REQUEST', 'AGREE'],
  CONCEDE: ['REQUEST'],
  REJECT: ['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'SANCTION'],
};

/** Words for what was said before, where somebody rejects it: "wies die Vorwürfe zurück", "lehnte das ab". */
export const TAKEN_UP =
  /(?:^(?:das|dem|dies|diese[ms]?)|vorw[uü]rfe?n?|kritik|anschuldigung(?:en)?|beschuldigung(?:en)?|forderung(?:en)?|appelle?n?|drohung(?:en)?|rücktrittsforderung(?:en)?|bitten?|ansinnen|vorschl[aä]ge?n?|angebote?)$/;

/** Words for what somebody has told, where somebody else rejects it. */
export const REPORTED = /^(?:angaben?|bericht(?:e|es|s|en)?|darstellung(?:en)?|schilderung(?:en)?|studie|zahlen)$/i;

/** What such a word says of the act that is rejected: the types that it may be of. */
export const TAKEN_UP_AS: readonly (readonly [RegExp, readonly EventType[]])[] = [
  [/(?:vorw[uü]rfe?n?|kritik|(?:an|be)schuldigung(?:en)?)$/i, ['ACCUSE']],
  [/(?:forderung(?:en)?|appelle?n?|bitten?|ansinnen)$/i, ['REQUEST']],
  [/(?:drohung(?:en)?|ultimat(?:um|en))$/i, ['THREATEN', 'REQUEST']],
  [/(?:vorschl[aä]ge?n?|angebote?)$/i, ['AGREE', 'REQUEST']],
  [/(?:entsendung|stationierung|mission|friedenstruppen?)$/i, ['MOBILIZE', 'AGREE']],
];

/** What is for those at home to ask of their government. */
export const OWN_MATTERS =
  /^(?:Amt|Amtes|Machtverzichts?|Macht|Machtübergabe|Neuwahlen?|Rücktritts?|Wahlergebnis|Wahlniederlage)$/;

/** What rulers promise to their own people. */
export const VOTES = /(?:wahl|wahlen|referendum|volksabstimmung)$/i;

/** What rulers ask of their own people: "rief im Fernsehen zur Ruhe auf". */
export const CALM = /^(?:Besonnenheit|Einheit|Einigkeit|Geduld|Geschlossenheit|Ruhe|Zusammenhalt)$/;

/** Nouns for what two sides have come to together: who welcomes "die Einigung" welcomes both. */
export const AGREED =
  /(?:einigung|abkommens?|abmachung(?:en)?|annäherung|aussöhnung|deals?|feuerpause|friedensschluss(?:es)?|gefangenenaustauschs?|kompromiss(?:es)?|pakts?|rahmenvertrags?|friedensvertrags?|übereinkunft|vereinbarung|verständigung|versöhnung|waffenruhe|waffenstillstands?)$/i;

/** Acts against somebody, for which he blames and threatens those who did it, even where he does not name them. */
export const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'THREATEN']);

/** What is said of what others have just done or come to together. */
export const JUDGES: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** What is done for what others did before: "schwor Vergeltung". */
export const RETALIATION = /^(?:Gegenschlag|Rache|Racheakte?n?|Vergeltung|Vergeltungsschl[aä]ge?n?)$/;

/** Nouns for what somebody has decided or done. */
const DECIDED =
  'Anordnung|Ausweisung|Beschluss|Entscheid|Entscheidung|Maßnahmen?|Schritt|Vorgehen|Vorhaben|Vorstoß|Votum';

/** Nouns for what somebody has just done, decided or said, where others judge it: "begrüßte den Schritt". */
export const STEPS = new RegExp(
  `^(?:${DECIDED}|Ankündigung|Äußerung(?:en)?|Aussage|Erklärung|Initiative|Manöver|Pläne|Zusage)$`,
);

/** Those of them that are decided and done rather than said. */
export const DECISIONS = new RegExp(`^(?:${DECIDED})$`, 'i');

/** Nouns for what no police do, whoever is told to have killed somebody since. */
export const CRIMES = /(?:anschl[aä]g|attentat|bluttat|^tat|gewalttat|mord|geiselnahme)(?:e?s|en?)?$/i;
/** Deeds of violence: where they were done says nothing of who did them. */
export const ATTACKS =
  /(?:angriff|attacken?|anschl[aä]g|überf[aä]ll|attentat|bluttat|^tat|mord|gewalttat|massaker|blutbad|beschuss|bombardement|bombardierung|invasion|offensive|luftschl[aä]g|militärschl[aä]g|tötung|entführung|geiselnahme|hinrichtung)(?:e?s|en?|ern)?$/i;
/** Deeds of armies: an adjective before one says whose it is, and before others ("der afghanische Anschlag") where it was. */
export const STRIKES =
  /^(?!brand|farb|messer|säure|selbstmord|terror)\p{L}*(?:angriff|beschuss|bombardement|bombardierung|invasion|luftschl[aä]g|offensive)(?:e?s|en?)?$/iu;
/** Nouns for a deed that was told before, with the types of event that they may mean: who condemns it blames those who did it. */
export const DEED_NOUNS: readonly (readonly [RegExp, readonly EventType[]])[] = [
  [ATTACKS, ['ASSAULT']],
  [/(?:eingreifens?|intervention(?:en)?|(?:atom|nuklear|raketen)(?:starts?|tests?|versuchs?)|^tests?)$/i, ['MOBILIZE']],
  [/^(?:Einsatz(?:es)?|Militäreinsatz(?:es)?|Militäroffensive|Operation|Militäroperation)$/, ['ASSAULT', 'MOBILIZE']],
  [/^(?:Gewalt|Polizeigewalt|Übergriffe?n?)$/, ['ASSAULT', 'COERCE']],
  [/(?:einmarsch(?:e?s)?|aufmarsch(?:e?s)?|manövers?|militärübung(?:en)?)$/i, ['MOBILIZE', 'ASSAULT']],
  [/(?:putsch|staatsstreich|umsturz|machtübernahme|machtergreifung)(?:versuchs?|e?s)?$/i, ['COERCE', 'ASSAULT']],
  [
    /(?:festnahmen?|verhaftung(?:en)?|inhaftierung|urteils?|richterspr(?:uch(?:s|es)?|üche)|schuldspr(?:uch(?:s|es)?|üche)|festsetzung|verbots?|razzi(?:a|en)|abschiebung(?:en)?)$/i,
    ['COERCE'],
  ],
  [
    /(?:sanktionen|strafmaßnahmen|ausweisung(?:en)?|ausgrenzung|embargos?|isolierung|strafzölle|zölle)$/i,
    ['SANCTION', 'COERCE'],
  ],
];

/** What only courts do. */
export const VERDICTS = /(?:urteils?|richterspr(?:uch(?:s|es)?|üche)|schuldspr(?:uch(?:s|es)?|üche))$/i;

/** By such verbs attackers say that an attack was theirs: "bekannte sich zu dem Anschlag", "reklamierte die Tat für sich". */
export const CLAIMING: ReadonlySet<string> = new Set(['beanspruchen', 'bekennen', 'reklamieren', 'übernehmen']);

/** What others judge of somebody who travels: "kritisierte die Reise". */
export const VISIT = /^(?:Besuche?s?|Reise|Visite)$/;

/** What employers offer to those who work for them. */
export const WAGES = /(?:lohn|löhnen?|gehalt|gehältern?|tarifvertrag|kollektivvertrag)e?s?$/i;
