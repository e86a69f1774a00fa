/** Words that take up somebody who was named before. One entry per word, sorted. */

/** Nouns for "the two of them" after a plural determiner. */
export const PAIR_NOUNS = new Set([
  'außenminister',
  'bürgerkriegsparteien',
  'konfliktparteien',
  'kriegsparteien',
  'länder',
  'minister',
  'nachbarländer',
  'nachbarn',
  'nachbarstaaten',
  'parteien',
  'politiker',
  'präsidenten',
  'regierungen',
  'regierungschefs',
  'seiten',
  'staaten',
  'staatschefs',
  'streitparteien',
  'verteidigungsminister',
  'vertragsparteien',
]);

/** Nouns for the two of them where "beide" stands before them: "beider Republiken", "seinen beiden Kollegen". */
export const PAIR_NOUNS_WITH_BOTH = new Set([
  'amtskollegen',
  'amtskolleginnen',
  'armeen',
  'bündnispartner',
  'gebiete',
  'hauptstädte',
  'inselstaaten',
  'kanzler',
  'kollegen',
  'kolleginnen',
  'königreiche',
  'konkurrenten',
  'kontrahenten',
  'kriegsgegner',
  'lager',
  'nationen',
  'natopartner',
  'nato-partner',
  'parlamente',
  'provinzen',
  'regionen',
  'republiken',
  'rivalen',
  'spitzenpolitiker',
  'streitkräfte',
  'völker',
]);

/** Parts of such nouns by which the two of them are persons. */
export const PAIRS_OF_PERSONS = /chef|kanzler|minister|politiker|präsident/;

/** Parts of such nouns by which they are states, or act for states. */
export const PAIRS_OF_STATES =
  /armeen|bündnispartner|chef|kanzler|kolleg|land|länder|minister|nachbarn|nationen|nato-?partner|parlamente|präsident|regierung|reiche|republik|staat|stadt|städte|streitkräfte/;

/** "Alle Seiten": those who are against each other, not all who speak of it. */
export const CONFLICTING = new Set(['parteien', 'seiten']);

/** "die Konfliktparteien": those who fight each other in their country. */
export const AT_WAR = new Set(['bürgerkriegsparteien', 'konfliktparteien', 'kriegsparteien']);

/** Nouns that take up an organisation of states or one of its bodies: which one, or null for any. */
export const BODY_NOUNS = new Map<string, string | null>([
  ['allianz', 'NAT'],
  ['behörde', null],
  ['bündnis', 'NAT'],
  ['gremium', null],
  ['hilfswerk', null],
  ['kommission', 'EUR'],
  ['militärbündnis', 'NAT'],
  ['organisation', null],
  ['regionalbündnis', null],
  ['regionalorganisation', null],
  ['staatenbund', null],
  ['staatengemeinschaft', null],
  ['staatenverbund', null],
  ['verteidigungsbündnis', 'NAT'],
]);

/** Of these nouns every state has some, too: they take up an organisation only where nothing of a state was named later. */
export const AUTHORITIES: ReadonlySet<string> = new Set(['behörde']);

/** What else is an authority: who has spoken of one since means no organisation by "die Behörde". */
export const OTHER_AUTHORITIES = /(?:agentur|amt|anwaltschaft|behörde|kommission|ministerium|polizei|verwaltung)$/i;

/** Endings of bodies that are feminine where no article tells: "Taiwans Regierung". */
export const FEMININE_BODIES = /(?:armee|behörde|gruppe|ion|junta|justiz|miliz|partei|polizei|schaft|ung)$/i;

/** The same of neuters: "Perus Parlament". */
export const NEUTER_BODIES = /(?:amt|gericht|kabinett|ministerium|parlament)$/i;

/** "die Union" is a union of states where one was named, and no party of the other that is called so: which ones. */
export const UNIONS: ReadonlySet<string> = new Set(['AFU', 'EUR']);

/** What is called alike in the German-speaking countries, and who is of it: "die Grünen", "der Grünen-Abgeordnete", "der Bundesrat", "die Caritas". */
export const NAMESAKES = /^(?:Bundes(?:anwaltschaft|rat(?:e?s)?)|Caritas|Diakonie|Grünen?)(?:-|$)/;
/** The Swiss government, which is a chamber of parliament elsewhere. */
export const SWISS_GOVERNMENT = /^Bundesrat/;
/** Where they are, ISO alpha-3. */
export const GERMAN_SPEAKING: readonly string[] = ['DEU', 'AUT', 'CHE'];

/** Parties and parliaments that readers know of one country, and other countries have, too; by the head of the name. */
export const COMMON_BODIES: ReadonlySet<string> = new Set([
  'ANC',
  'Bundesgericht',
  'Bundesgerichts',
  'Bundeskriminalamt',
  'Bundeskriminalamts',
  'Bundesrat',
  'Christdemokraten',
  'Demokraten',
  'Grüne',
  'Grünen',
  'Kongressabgeordnete',
  'Kongressabgeordneten',
  'Kongressabgeordneter',
  'Kongressmitglied',
  'Liberale',
  'Liberalen',
  'Linke',
  'Linken',
  'Linkspartei',
  'Nationalversammlung',
  'Oberhaus',
  'Piratenpartei',
  'Republikaner',
  'Republikanern',
  'Unterhaus',
  'Verfassungsschutz',
]);

/** Nouns for the states in an organisation. */
export const MEMBER_NOUNS = new Set(['mitglieder', 'mitgliedsländer', 'mitgliedsstaaten', 'mitgliedstaaten']);

/** Nouns for a colleague in the other government, whose office is that of the person spoken of. */
export const COUNTERPARTS = /^(?:\p{L}+-)?(?:amts?kolleg|kolleg|gegenüber|pendant|gegenspieler|amtsbruder)/iu;

/** Nouns that stand for a country as it acts. */
export const COUNTRY_NOUNS = new Set([
  'andenstaat',
  'balkanstaat',
  'binnenland',
  'binnenstaat',
  'emirat',
  'fürstentum',
  'gegenseite',
  'golfemirat',
  'golfstaat',
  'großherzogtum',
  'himalajastaat',
  'himalayastaat',
  'inselrepublik',
  'inselstaat',
  'kaukasusrepublik',
  'königreich',
  'land',
  'nachbar',
  'nachbarland',
  'nachbarrepublik',
  'nachbarstaat',
  'nation',
  'republik',
  'scheichtum',
  'sowjetrepublik',
  'staat',
  'sultanat',
  'volksrepublik',
]);

/** A country, by what it is a member of: "das Nato-Land", "das EU-Mitglied". */
export const MEMBER_STATE = /^\p{Lu}[\p{L}\d]+-(?:(?:mitglieds?)?(?:land|staat)|mitglied)(?:e?s)?$/iu;

/** Other words for an office: who holds the one may be called the other. */
export const OFFICE_SYNONYMS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:regierungs|minister)?chef|^premier/i, /minister-?präsident|premier|kanzler|regierungschef/i],
  [/^staats(?:chef|oberhaupt|präsident)/i, /präsident|könig|staatschef/i],
  [/^präsident/i, /präsident|staatschef/i],
  [/^(?:kanzler|bundeskanzler)/i, /kanzler/i],
  [/^minister/i, /minister$/i],
  [
    /^(?:spitzen|chef|top)?diplomat/i,
    /botschafter|gesandte|konsul|geschäftsträger|diplomat|hochkommissar|nuntius|attaché/i,
  ],
  [/^ressortchef|^chefdiplomat/i, /minister$/i],
  [
    /^(?:macht|amts)haber|^diktator|^autokrat|^herrscher|^staatslenker/i,
    /präsident|staatschef|machthaber|könig|emir|premier/i,
  ],
  [/^politiker/i, /./],
];

/** Those who speak or act for the body that was just told of: "Die Gewerkschaft … Ein Sprecher drohte". */
export const SPEAKERS =
  /^(?:(?:vize|chef|presse|haupt)?sprecher(?:in)?|generalsekretär(?:in)?|geschäftsführer(?:in)?|(?:vize)?vorsitzende[nr]?|vize(?:chef|chefin)?|vertreter(?:in)?)$/i;

/** Those whom organisations of states send, of whom the name may be all that is told: "Der Sondergesandte Meyer". */
export const SENT_BY_ORGANISATIONS = /^(?:sonder(?:gesandter?|beauftragter?|vermittler)|chefvermittler)(?:in|n)?$/i;

/** Those whom states send, of whom each of several states has one: "Peru, Chile und Kuba … Die Botschafter". */
export const SENT_BY_STATES = /^(?:botschaftern?|diplomaten|gesandten|vertretern?)$/i;

/** Those of whom each of two countries has one, though the noun is in the singular: "die Führung der beiden Staaten". */
export const LEADERSHIP = /(?:bevölkerung|führung|militär|spitze)$/i;

/** Those who hold power without a vote, whatever they are called. */
export const RULERS =
  /^(?:junta|machthabern?|militärführung|militärjunta|militärmachthabern?|militärrats?|militärregierung|putschisten)$/i;

/** Heads of a security council at home; that of the United Nations has presidents. */
export const HEADS_OF_COUNCIL = /^(?:vize)?(?:chef|sekretär|vorsitzende)(?:in|[nrs])?$/i;

/** "Die Regionalgemeinschaft rügte Verstöße. Deren Leiter …": heads of a body rather than of a state. */
export const HEADS_OF_BODIES =
  /^(?:befehlshaber|chef|direktor|generalsekretär|kommandant|kommandeur|leiter|oberbefehlshaber|präsident|sprecher|vize(?:chef)?|vorsitzende)(?:in|[nr])?$/i;

/** Who stands in such a relation to a state may be a state, or be there for one: "seinen Verbündeten", "seinen Gast". */
export const RELATED_STATES =
  /(?:gast|gastgeber[ns]?|gegner[ns]?|nachbar[ns]?|partner(?:[ns]?|land|landes|staate?s?)|rivale?n?|verbündete[nr]?)$/i;

/** Those who are held or tried, and persons of whom nothing else is said. */
export const CAPTIVES =
  /^(?:\d+-?jährigen?r?|angeklagten?r?|angreifers?|attentäters?|beschuldigten?r?|ehepaar|entführten?|festgenommenen?r?|freigelassenen?|gefangenen?|geiseln?|frau|mann|mannes|paar|schützen?|täters?|tatverdächtigen?r?|verdächtigen?r?|verschleppten?|verurteilten?r?)$/i;

/** Those who were named as many when they were seized: "49 ivorische Soldaten … die Männer". */
export const SEIZED_TOGETHER = /^(?:festgenommenen|frauen|gefangenen|inhaftierten|männern?|verhafteten|verurteilten)$/i;

/** Pronouns for one person. Plural ones are left alone: too often they mean things or people in general. */
export const PERSONAL_PRONOUNS = new Map<string, 'm' | 'f'>([
  ['er', 'm'],
  ['ihm', 'm'],
  ['ihn', 'm'],
  ['sie', 'f'],
]);

/** Endings of nouns for women. */
export const WOMEN = /(?:frau|in|mutter|nonne|schwester|tochter|witwe)$/i;

/** Words for those who are sent by organisations, also with where they come from: "der norwegische Diplomat". */
export const DIPLOMATS = /diplomat(?:en|in)?$/i;

/** Nouns that take up a person by age or calling rather than office. */
export const EPITHETS =
  /(?:jährige[nrs]?|politikers?|politikerin|republikaners?|republikanerin|demokraten?|demokratin|sozialdemokraten?|sozialdemokratin|christdemokraten?|christdemokratin|sozialisten?|sozialistin|juristen?|juristin|milliardärs?|multimilliardärs?|unternehmers?|unternehmerin|nobelpreisträgers?|nobelpreisträgerin|ökonom(?:en|in)?|publizist(?:en|in)?|geschäftsmann(?:s|es)?|geschäftsfrau|oligarch(?:en)?|aktivisten?|aktivistin|schriftstellers?|schriftstellerin|kirchenmann(?:s|es)?|kremlkritikers?|regierungskritikers?|oppositionelle[nrs]?|geistliche[nrs]?)$/i;

/** What only some states have. */
export const REGIME = /^regimes?$/i;

/** "Mitarbeiter des Kinderhilfswerks … Die Organisation": named only as that of somebody. */
export const HELPERS = /^(?:Hilfswerk|Organisation)$/;

/** Who and what is of a town itself, and not of what sits there: "die Brüsseler Polizei". */
export const LOCAL =
  /(?:beamten?|bürgermeister|einwohner|ermittler|feuerwehr|flughafens?|gericht|justiz|polizei|polizisten?|staatsanwaltschaft|stadtteil|vorort)$/i;
