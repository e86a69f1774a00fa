/** Valency and behaviour of verbs where syntax alone cannot tell who does what to whom; lemmas, sorted. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** One object, in the dative. */
export const DATIVE_VERBS = list(`
  absagen abschwören angehören antworten applaudieren auflauern aushelfen ausweichen begegnen beipflichten
  beispringen beistehen beitreten beiwohnen bevorstehen danken dienen drohen entgegenkommen entgegentreten
  entgegenwirken entgehen entkommen entsprechen erliegen fehlen fernbleiben folgen gefallen gehorchen gehören
  gelingen genügen glauben gratulieren helfen huldigen imponieren kondolieren missfallen missglücken misslingen
  misstrauen nacheifern nachgeben nachgehen nachkommen nachtrauern nahestehen nutzen nützen obliegen passieren
  schaden schmeicheln sekundieren standhalten trotzen unterliegen unterstehen vertrauen vorausgehen vorbeugen
  vorstehen weichen widerfahren widersetzen widersprechen widerstehen winken zuarbeiten zuhören zujubeln zukommen
  zureden zusetzen zustimmen zustoßen zuvorkommen zuwinken zürnen`);

/** An object in the dative (a person or state) beside one in the accusative, which may be a clause. */
export const DITRANSITIVE_VERBS = list(`
  aberkennen abkaufen abnehmen abpressen abringen abschlagen absprechen abstatten abtreten abverlangen anbieten
  androhen ankreiden ankündigen anlasten anraten antragen anvertrauen attestieren aufbürden auferlegen aufkündigen
  aufzwingen aushändigen aussprechen auszahlen befehlen beibringen bereiten bereitstellen bescheinigen bewilligen
  bieten bringen darlegen einräumen empfehlen entgegenhalten entlocken entnehmen entreißen entwenden entziehen
  erlassen erlauben erleichtern ermöglichen ersparen erstatten erteilen erweisen erzählen garantieren geben
  geloben genehmigen gestatten gewähren gönnen heimzahlen kürzen leihen leisten liefern mitteilen nachsagen
  nachweisen nahelegen offerieren opfern präsentieren prophezeien raten reichen restituieren schenken schicken
  schulden senden signalisieren spenden stehlen stellen streichen untersagen unterstellen verbieten verdanken
  vergeben verhelfen verkaufen verleihen vermachen vermieten verordnen verraten versagen verschaffen versichern
  versperren versprechen verwehren verweigern verzeihen vorenthalten vorhalten vorlegen vorschlagen vorschreiben
  vorstellen vorwerfen weitergeben widmen wünschen zahlen zeigen zubilligen zudrehen zuerkennen zufügen zugestehen
  zuordnen zurückerstatten zurückgeben zusagen zuschicken zuschreiben zusenden zusichern zusprechen zustecken
  zuteilen zutrauen zuweisen übelnehmen überbringen übergeben überlassen übermitteln überreichen überstellen
  übertragen überweisen`);

/** Two objects in the accusative. */
export const DOUBLE_ACCUSATIVE_VERBS = list(
  'abfragen fragen heißen kosten lehren nennen rufen schelten schimpfen taufen',
);

/** Verbs whose only noun object is the person: the thing is a clause. */
export const VERBS_OF_PERSONS = list(`
  androhen anlasten befehlen entgegenhalten erlauben gestatten nachsagen raten untersagen unterstellen verbieten
  versichern versprechen vorhalten vorschreiben vorwerfen zusagen zusichern`);

/** An object in the genitive beside the one in the accusative, or alone. */
export const GENITIVE_VERBS = list(`
  anklagen bedürfen bemächtigen berauben beschuldigen bezichtigen entbinden entheben entledigen gedenken
  überführen verdächtigen verweisen`);

/** Only persons, bodies and states do this: of a thing and somebody, somebody is the subject. */
export const AGENTIVE_VERBS = list(`
  abbrechen abfangen abführen abgeben abhalten abhören ablehnen abriegeln abschieben abschießen abschlachten
  abschließen absetzen abwehren abziehen akzeptieren anerkennen anfechten anfordern anführen angreifen anklagen
  ankündigen annehmen annektieren anordnen anprangern anstreben anzünden attackieren aufdecken auffordern aufheben
  aufkündigen auflösen aufnehmen ausarbeiten aushandeln ausliefern ausrufen ausschließen äußern aussetzen ausspähen
  aussprechen austauschen ausüben ausweisen beantragen beauftragen bedauern bedrohen befreien befürchten befürworten
  begehen begrüßen behaupten bekanntgeben beklagen bekräftigen belagern beraten beschädigen beschießen beschimpfen
  beschlagnahmen beschließen beschuldigen besetzen besichtigen besprechen bestrafen bestreiten besuchen bezeichnen
  bezweifeln billigen blockieren bombardieren boykottieren brandmarken debattieren dementieren diskutieren durchführen
  durchsuchen einberufen einbestellen einfrieren einführen einladen einleiten einnehmen einreichen einsetzen
  einstellen empfangen enteignen entführen enthaupten entlassen entmachten entsenden entwaffnen erbeuten ergreifen
  erheben erlassen ermahnen ermorden erobern eröffnen erörtern erschießen erstürmen erteilen erwägen erwarten
  evakuieren favorisieren feiern festhalten festnehmen finanzieren foltern fordern fortsetzen freilassen genehmigen
  gewähren gründen hinrichten ignorieren inhaftieren initiieren kapern kappen kaufen kontrollieren köpfen kritisieren
  kündigen lahmlegen leiten leugnen liefern loben mahnen massakrieren melden missachten missbilligen misshandeln
  mitteilen niederbrennen organisieren paraphieren planen plündern preisen prüfen ratifizieren rauben räumen retten
  rügen sanktionieren schicken schlagen schlichten senden signalisieren sperren sprengen starten stationieren
  steinigen stürmen stürzen tadeln töten üben überfallen übergeben überprüfen überwachen umstellen umzingeln
  unterbreiten unterdrücken untersagen unterschreiben unterstützen untersuchen unterzeichnen verabschieden veranlassen
  veranstalten verbieten verbreiten vereinbaren verfolgen vergewaltigen verhaften verhandeln verhängen verhören
  verjagen verkünden verlangen verlegen verletzen verleugnen vermitteln vermuten veröffentlichen verprügeln
  verschieben verschleppen versenken versprechen versuchen verteidigen vertreiben vertreten verüben verurteilen
  verweigern verwerfen verwunden vorbringen vorlegen vorschlagen vorstellen wählen warnen weihen würdigen zahlen
  zensieren zerschlagen zerstören zünden zurückdrängen zurückweisen zurückziehen zusagen zusichern`);

/** Done to those who are judged, and said of what they do. */
export const JUDGING_VERBS = list(
  'attackieren begrüßen beleidigen beschimpfen kritisieren loben mahnen preisen rügen tadeln verurteilen warnen würdigen',
);

/** Places and institutions that speak and sue as bodies do: "Die Stadt verklagte das Land". */
export const PLACES_THAT_SPEAK =
  /(?:anklage|(?:^|partei)basis|bezirke?|börsen?|fabrik(?:en)?|(?:drogerie|fast-?food|handels|hotel|kaufhaus|laden|mode|supermarkt)ketten?|kantone?|krankenh(?:aus|äuser)|landkreise?|lig(?:a|en)|(?:^|auto|mode)marken?|(?:^|buch|handels|industrie)messen?|moscheen?|muse(?:um|en)|^post|provinz(?:en)?|region(?:en)?|schulen?|(?:energie|kraft|stahl)werke?|stadt|städte|szene|theater|(?<!\p{L})verteidigung|zentr(?:um|en))$/u;
/** Done to places: "Die Stadt besetzte die Armee". */
export const VERBS_OF_PLACES = list(`
  abriegeln angreifen annektieren attackieren bedrohen befreien belagern beschädigen beschießen besetzen besichtigen
  bestreiken besuchen betreiben betreten bewachen bombardieren boykottieren durchsuchen einnehmen erheben erobern
  eröffnen erreichen erstürmen evakuieren finanzieren führen gründen kontrollieren leiten plündern räumen sanieren
  schließen sichern sperren stürmen treffen überfallen übernehmen überrennen überwachen umstellen umzingeln verlassen
  verteidigen vertreten verwalten verwüsten zerstören zurückerobern`);

/** What shoots at towns and hits them. */
export const WEAPONS = /(?:artillerie|bomber|drohnen?|geschosse|hubschrauber|jets?|panzer|raketen?)$/;

/** What is done to living beings only: what things do, and never suffer. */
export const DEADLY_VERBS = list('töten verletzen verwunden');

/** Documents that blame and ask as their authors do: "Eine Studie der UN kritisiert Mali". */
export const DOCUMENTS_THAT_SPEAK =
  /(?:analyse|anklageschrift|aufruf|berichte?s?|brief(?:e?s)?|charta|dossiers?|entschließung|erhebung|erklärung|gutachtens?|klageschrift|kommuniqués?|mitteilung|note|papiere?s?|petition|reports?|resolution|richtlinie|schreibens?|stellungnahme|studien?|umfragen?|untersuchung(?:en)?|urteile?s?)$/i;
/** What they do where they stand first; what such verbs are done to may be called the same. */
export const VERBS_OF_DOCUMENTS = list(`
  anprangern bescheinigen kritisieren loben machen mahnen rügen tadeln verbieten verpflichten verurteilen vorwerfen warnen zwingen`);

/** Done by governments to envoys, never by envoys. */
export const VERBS_OF_ENVOYS = list(`
  abberufen abziehen ausweisen einbestellen herbeizitieren vorladen zitieren zurückbeordern zurückholen zurückrufen`);
export const ENVOY = /(?:botschafter(?:in)?|diplomat(?:in)?|gesandter?|geschäftsträger(?:in)?|konsul(?:in)?|attaché)$/;

/** Done by police, courts and offices to people, and seldom by people to them: "Am Abend verhaftete sie die Polizei". */
export const VERBS_OF_OFFICERS = list(`
  abführen abschieben aufgreifen auflösen ausweisen beobachten durchsuchen einsperren fassen festhalten festnehmen
  freilassen freisprechen inhaftieren kontrollieren schnappen stellen stoppen suchen verbieten verhaften verhören
  vernehmen verurteilen vorladen wegtragen zurückdrängen`);
export const OFFICER =
  /(?:polizei|polizisten?|justiz|gericht|staatsanwaltschaft|behörden?|beamten?|sicherheitskräfte|grenzschutz|gendarmerie|geheimdienst|armee|soldaten|richter(?:in)?|milizen?)$/;

/** Who does this with others does it together with them: "reiste mit seinem Kollegen nach Mali". */
export const VERBS_OF_TRAVEL = list('anreisen aufbrechen einfliegen eintreffen fliegen reisen weiterreisen');

/** What these tell is to come stands in the nominative, whom it is to befall in the dative: "Italien droht eine Krise". */
export const VERBS_OF_FATES = list('drohen');
/** What befalls somebody: who "droht" to do it threatens nobody, as little as with what is done to him ("droht abgesetzt zu werden"). */
export const MISHAPS = list(`
  abgleiten abrutschen abstürzen aufflammen ausarten ausbluten ausbrechen auseinanderbrechen auseinanderfallen ausfallen
  ausgehen auslaufen ausscheiden aussterben ausufern bersten einbrechen einstürzen entgleisen entgleiten entstehen
  erliegen ersticken ertrinken eskalieren explodieren fallen fliegen geraten hinken kentern kippen kollabieren münden
  platzen scheitern schrumpfen sinken sterben steigen stocken stranden überlaufen umkippen umschlagen untergehen
  unterliegen verarmen verblassen verdursten verebben verfallen verfehlen verhungern verkommen verlieren verpassen
  verschwinden versiegen versinken verspielen verwahrlosen wegbrechen wegfallen werden zerbrechen zerfallen zerreißen
  zersplittern zurückfallen zusammenbrechen`);

/** What stands before these is who acts, whatever it is called: only persons are asked ("Die Initiative forderte den Papst auf"). */
export const VERBS_TO_PERSONS = list(`
  anflehen anweisen auffordern beauftragen beschuldigen bezichtigen bitten ermahnen ersuchen verdächtigen verklagen`);

/** The object, not the subject, does what the infinitive says ("fordert Israel auf, … zu beenden"). */
export const OBJECT_CONTROL_VERBS = list(`
  abbringen abhalten anflehen anhalten anregen anstiften auffordern aufrufen beauftragen befehlen beschuldigen
  bewegen bezichtigen bitten drängen empfehlen erlauben ermächtigen ermahnen ermöglichen ermuntern ermutigen
  ersuchen gestatten helfen hindern mahnen nahelegen nötigen raten überreden überzeugen untersagen unterstellen
  veranlassen verbieten verdächtigen verhelfen verpflichten vorhalten vorwerfen warnen zwingen`);

/** The perfect is formed with "sein" although the simple verb is weak or the prefix changes it. */
export const SEIN_VERBS = list(`
  abreisen abrücken abstürzen anreisen anrücken anwachsen aufbrechen aufeinanderstoßen aufmarschieren aufwachen ausbrechen
  ausreisen ausrücken begegnen desertieren detonieren einbrechen einmarschieren einreisen einrücken einstürzen eintreffen
  emigrieren entgleisen entstehen erfolgen erkranken erscheinen ertrinken erwachen eskalieren explodieren fliehen
  flüchten folgen gelangen heimkehren immigrieren kentern klettern kollabieren kollidieren landen marschieren
  missglücken nachrücken passieren platzen rasen reisen rollen scheitern schrumpfen sein stranden strömen stürzen umkehren umkommen verarmen
  verschwinden verstummen verunglücken vorrücken vorstoßen wandern weiterreisen werden zerbrechen zurückkehren
  zurückreisen zurückrudern zurücktreten zusammenbrechen zusammenströmen zusammenstoßen zusammentreffen zusammentreten`);

/** Verbs that "sein" or the like links with a second nominative. */
export const COPULAS = list('bleiben heißen sein werden');

/** Verbs of saying that introduce or follow what is said without conjunction. */
export const SPEECH_VERBS = list(`
  ankündigen anmerken antworten argumentieren äußern beharren behaupten beklagen bekräftigen berichten bestätigen
  beteuern betonen beurteilen einräumen entgegnen ergänzen erklären erläutern erwidern erzählen fordern fragen
  glauben heißen hervorheben hinweisen hinzufügen hoffen informieren kommentieren konstatieren kontern kritisieren
  lauten loben mahnen meinen melden mitteilen mutmaßen prognostizieren prophezeien rufen sagen schildern schreiben
  spotten sprechen twittern unterstreichen urteilen verkünden verlauten vermuten versichern versprechen vorwerfen
  warnen wissen zitieren zugeben zusagen zusichern`);

/** Participles that say how somebody is, and are no verbs where another stands behind them: "besorgt gezeigt". */
export const MOODS = list(`
  alarmiert befremdet beleidigt beruhigt besorgt bestürzt betroffen beunruhigt empört enttäuscht entrüstet entschlossen
  entsetzt erbost erfreut erleichtert erschüttert erstaunt irritiert schockiert überrascht verärgert verwundert`);

/** Done to somebody or something: in a title without object, a form that is a participle too is one ("Deutscher entführt"). */
export const BEFALLING_VERBS = list(`
  attackieren befreien begnadigen belagern beschießen beschlagnahmen beschuldigen besetzen bestrafen bombardieren
  degradieren deportieren enteignen entführen enthaupten entheben entlassen entmachten entwaffnen ergreifen ermorden
  erobern erschießen erschlagen erstechen erwürgen evakuieren exekutieren inhaftieren internieren kritisieren
  liquidieren massakrieren misshandeln rehabilitieren suspendieren überfallen verbannen verbieten verbrennen
  vereiteln vergewaltigen vergiften verhaften verhören verjagen verklagen verletzen verprügeln verschleppen verstoßen
  vertreiben verurteilen verwunden verwüsten zerschlagen zerstören`);
