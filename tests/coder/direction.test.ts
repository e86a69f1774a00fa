import { describe, expect, test } from 'vitest';
import type { Actor } from '../../functions/coder/event.ts';
import { explain } from '../../functions/coder/explain.ts';
import { articleOf } from './article-of.ts';

const key = ({ country, org, sectors }: Actor): string => country ?? org ?? `?${sectors[0]}`;
const side = (actors: readonly Actor[]): string => [...new Set(actors.map(key))].toSorted().join('+');
/** The sides of every event that was found, the unlikely ones too. */
const who = (title: string, body: string): string[] =>
  explain(articleOf(body, title)).drafts.map(({ event: { type, actors, recipients, reciprocal } }) =>
    reciprocal ? `${type} ${side(actors)}` : `${type} ${side(actors)}>${side(recipients)}`,
  );

/** Sentences of our own; each tells who does what to whom in another build. */
const BUILDS: Readonly<Record<string, readonly (readonly [sentence: string, event: string])[]>> = {
  'object before subject': [
    ['Den estnischen Botschafter bestellte das russische Außenministerium ein.', 'ACCUSE RUS>EST'],
    ['Die Türkei kritisierte der griechische Ministerpräsident scharf.', 'ACCUSE GRC>TUR'],
    ['Ihn verurteilte ein Gericht in Teheran zu zehn Jahren Haft.', 'COERCE IRN>IRN'],
    ['Dem Iran warf der israelische Verteidigungsminister einen Angriff vor.', 'ACCUSE ISR>IRN'],
    ['Drei französische Diplomaten wies Niger am Freitag aus.', 'SANCTION NER>FRA'],
    ['Neue Sanktionen gegen Belarus hat die EU beschlossen.', 'SANCTION EUR>BLR'],
    ['Der Ukraine lieferten die Niederlande weitere Panzer.', 'AID NLD>UKR'],
    ['Armenien griffen am Dienstag aserbaidschanische Truppen an.', 'ASSAULT AZE>ARM'],
  ],
  'an apposition that says when, or besides what else': [
    [
      'Norwegens Minister Karl Huber, zugleich Chef der Partei der Bauern, warf der Türkei Wortbruch vor.',
      'ACCUSE NOR>TUR',
    ],
    ['Der norwegische Minister Karl Huber, früher Botschafter, sagte der Ukraine Hilfe zu.', 'AGREE NOR>UKR'],
  ],
  'police and a pronoun before them': [
    ['Am Abend verhaftete sie in Oslo die Polizei.', 'COERCE NOR>NOR'],
    ['In Oslo verurteilte sie ein norwegisches Gericht zu zehn Jahren Haft.', 'COERCE NOR>NOR'],
  ],
  'countries that stand with an article': [
    ['Das Angebot Norwegens lehnte der Sudan ab.', 'REJECT SDN>NOR'],
    ['Die Forderung der Ukraine lehnte der Kongo ab.', 'REJECT COD>UKR'],
    ['Die Kritik Frankreichs wies der Iran zurück.', 'REJECT IRN>FRA'],
    ['Der Türkei drohte der Irak mit Sanktionen.', 'THREATEN IRQ>TUR'],
  ],
  'whose the object is': [
    ['Das Vorgehen Netanjahus kritisierte Norwegen scharf.', 'ACCUSE NOR>ISR'],
    ['Norwegen kritisierte die Politik Recep Tayyip Erdogans.', 'ACCUSE NOR>TUR'],
    ['In Oslo protestierten Hunderte gegen den Besuch Lukaschenkos.', 'PROTEST NOR>BLR'],
  ],
  'whose it is what is refused': [
    [
      'Ein Gericht in Lima wies am Dienstag die Klage der chilenischen Regierung gegen die Politik Boliviens ab.',
      'REJECT PER>CHL',
    ],
  ],
  'those who suffer together': [
    ['In Hamburg sind am Montag 29 Polizisten und elf kenianische Demonstranten verletzt worden.', 'ASSAULT >DEU+KEN'],
    ['In Somalia wurden am Montag Mitarbeiter von Hilfswerken und den Vereinten Nationen überfallen.', 'ASSAULT >SOM'],
  ],
  'names that go on behind the phrase': [
    ['Die EU-Staats- und Regierungschefs verurteilten am Montag das Vorgehen der Behörden in Minsk.', 'ACCUSE EUR>BLR'],
    ['Der Europäische Gerichtshof für Menschenrechte verurteilte am Dienstag Russland.', 'COERCE COE>RUS'],
  ],
  'nouns that are no names': [
    ['In Jakarta bewarfen Randalierer chilenische Beamte mit Flaschen.', 'ASSAULT IDN>CHL'],
    ['Den Kampfjet vom Typ Rafale lieferte Frankreich an Kroatien.', 'AID FRA>HRV'],
    ['Der saudische Kronprinz Mohammed bin Salman kritisierte am Montag die Regierung von Peru.', 'ACCUSE SAU>PER'],
    ['Die Partei Georgischer Traum kritisierte am Montag die Regierung von Peru.', 'ACCUSE GEO>PER'],
  ],
  'clauses with the verb at the end go on': [
    [
      'Kenia teilte mit, dass Rebellen ein Dorf in Somalia stürmten und dabei kenianische Soldaten töteten.',
      'ASSAULT SOM>KEN',
    ],
    [
      'In Mali, wo französische Truppen am Montag ein Lager angriffen und Dschihadisten töteten, ist es ruhig.',
      'ASSAULT FRA>MLI',
    ],
    [
      'Die Rebellen, die eine Kaserne in Mali angriffen und französische Soldaten entführten, fordern Geld.',
      'ASSAULT MLI>FRA',
    ],
    [
      'Es heißt, dass Serbien seinen Botschafter abberufen und kroatische Diplomaten ausgewiesen habe.',
      'SANCTION SRB>HRV',
    ],
    [
      'Als der Gouverneur von Oaxaca, Pedro Ríos, am Montag die amerikanische Regierung kritisierte, blieb es ruhig.',
      'ACCUSE MEX>USA',
    ],
    [
      'Nachdem Ungarns Präsident, der in Wien gewesen war, den rumänischen Botschafter ausgewiesen hatte, schwieg er.',
      'SANCTION HUN>ROU',
    ],
  ],
  'who judges an act speaks of those who did it': [
    ['Die EU verurteilte am Montag den russischen Angriff auf die Ukraine.', 'ACCUSE EUR>RUS'],
    ['Norwegen kritisierte die chinesischen Drohungen gegen Taiwan.', 'ACCUSE NOR>CHN'],
    ['Peru kritisierte die amerikanischen Waffenlieferungen an Kolumbien.', 'ACCUSE PER>USA'],
    ['Die Ausweisung des finnischen Botschafters durch Estland verurteilte Schweden.', 'ACCUSE SWE>EST'],
    ['Das Verbot der Partei durch die Regierung in Bangkok stieß am Montag auf Kritik Japans.', 'ACCUSE JPN>THA'],
    ['Die Forderung Mexikos an Kanada wurde am Montag erneuert.', 'REQUEST MEX>CAN'],
    ['Kenia kritisierte die amerikanische Blockade gegen Kuba.', 'ACCUSE KEN>USA'],
  ],
  'what befell somebody is no deed of his': [
    ['Nach seiner Ausweisung kritisierte der norwegische Botschafter in Riga die Regierung.', 'ACCUSE NOR>LVA'],
    ['Nach ihrer Festnahme in Lima sprach die chilenische Aktivistin mit ihrem Anwalt.', 'COERCE PER>CHL'],
  ],
  'who says so does nothing': [
    [
      'Die serbische Armee, so der Sprecher der kroatischen Regierung, griff am Montag ein Dorf in Bosnien an.',
      'ASSAULT SRB>BIH',
    ],
    [
      'Weil Ungarn, so der Vorwurf der slowakischen Regierung, rumänische Diplomaten auswies, ist die Lage ernst.',
      'SANCTION HUN>ROU',
    ],
  ],
  'behind what is only reported': [
    ['Die EU-Kommission teilte mit, Ungarn verstoße gegen Regeln, und drohte mit einer Klage.', 'THREATEN EUR>HUN'],
    ['Peru erklärte, Chile habe gelogen, und zog seinen Botschafter aus Santiago ab.', 'SANCTION PER>CHL'],
  ],
  'behind a dateline without agency': [
    [
      'Oslo - Als Antwort auf den Angriff haben Norwegen und Dänemark Stellungen in Mali bombardiert.',
      'ASSAULT DNK+NOR>MLI',
    ],
    ['Riga/Tallinn – Lettlands Präsident hat Belarus mit einer Blockade gedroht.', 'THREATEN LVA>BLR'],
    ['NEW YORK - Peru kritisierte Chile.', 'ACCUSE PER>CHL'],
  ],
  'names with prepositions in them': [
    ['Die Organisation Reporter ohne Grenzen forderte Ungarn auf, Journalisten zu schützen.', 'REQUEST ?NGO>HUN'],
    ['Pro Asyl beschuldigte Griechenland, Flüchtlinge zu misshandeln.', 'ACCUSE DEU>GRC'],
    [
      'Der Regierung Maltas warf die Organisation für Sicherheit und Zusammenarbeit in Europa Versäumnisse vor.',
      'ACCUSE OSC>MLT',
    ],
  ],
  'participles that open the sentence': [
    ['Abgewiesene Norweger griffen in Wien Polizisten an.', 'ASSAULT NOR>AUT'],
    ['Aufgebrachte Muslime haben in Damaskus die Botschaft Norwegens in Brand gesteckt.', 'ASSAULT SYR>NOR'],
    ['Inhaftierte Gewerkschafter kritisierten in Minsk den polnischen Präsidenten.', 'ACCUSE BLR>POL'],
    ['Empörte Bürger haben in Lima die Botschaft Chiles angegriffen.', 'ASSAULT PER>CHL'],
  ],
  'who tells it acts not': [
    [
      'Nach Angaben von Bewohnern Malis wurden drei Dörfer in Niger von der Armee Togos bombardiert.',
      'ASSAULT TGO>NER',
    ],
    ['Die Minister Perus verlangten von Chile Geld für die Versorgung von Flüchtlingen.', 'REQUEST PER>CHL'],
  ],
  'persons whose nouns look like things': [
    ['Griechische Grenzschützer trieben die türkischen Soldaten zurück.', 'COERCE GRC>TUR'],
    ['Den türkischen Präsidenten kritisierten griechische Umweltschützer.', 'ACCUSE GRC>TUR'],
    ['Außenminister Israel Katz dankte Malta.', 'SUPPORT ISR>MLT'],
    ['Der britische Außenminister London Harding dankte Malta.', 'SUPPORT GBR>MLT'],
    ['Die frühere Kolonialmacht Belgien dankte dem Inselstaat Malta.', 'SUPPORT BEL>MLT'],
    ['Der Nato-Partner Türkei dankte dem russischen Verbündeten Belarus.', 'SUPPORT TUR>BLR'],
    ['Dem Botschafter des EU-Landes Ungarn dankte die ehemalige Sowjetrepublik Georgien.', 'SUPPORT GEO>HUN'],
  ],
  'weapons and members': [
    ['Von einer türkischen Drohne wurde ein Dorf in Syrien bombardiert.', 'ASSAULT TUR>SYR'],
    ['Die UN verurteilten Mali scharf.', 'ACCUSE UNO>MLI'],
    ['SPD und Grüne kritisierten in der Debatte über Mali die Regierung.', 'ACCUSE DEU>DEU'],
  ],
  passive: [
    ['Georgien wurde von russischen Truppen angegriffen.', 'ASSAULT RUS>GEO'],
    ['Mehrere von Russlands Diplomaten wurden von Polen ausgewiesen.', 'SANCTION POL>RUS'],
    ['Viele von ihnen wurden von der Polizei in Minsk festgenommen.', 'COERCE BLR>BLR'],
    ['Von der türkischen Armee wurden Stellungen in Syrien bombardiert.', 'ASSAULT TUR>SYR'],
    ['Durch ein Gericht in Minsk wurde der polnische Journalist verurteilt.', 'COERCE BLR>POL'],
    ['Der Iran ist von Großbritannien scharf kritisiert worden.', 'ACCUSE GBR>IRN'],
    ['Russland werde von Polen bedroht, behauptete ein Sprecher.', 'THREATEN POL>RUS'],
    ['Dem Sudan wird von Ägypten vorgeworfen, Rebellen zu bewaffnen.', 'ACCUSE EGY>SDN'],
    ['Der Präsident von Mali wurde am Abend von französischen Soldaten festgenommen.', 'COERCE FRA>MLI'],
    ['Der Norden von Mali ist von Algerien bombardiert worden.', 'ASSAULT DZA>MLI'],
    ['Der norwegische Botschafter sei vom chinesischen Außenministerium einbestellt worden.', 'ACCUSE CHN>NOR'],
  ],
  'separable verbs': [
    ['Kolumbien erkennt die neue Regierung Venezuelas nicht an.', 'REJECT COL>VEN'],
    ['Lettland weist nach dem Vorfall zwei russische Diplomaten aus.', 'SANCTION LVA>RUS'],
    ['Die Türkei fordert Schweden auf, Kämpfer auszuliefern.', 'REQUEST TUR>SWE'],
    ['Am Abend griff Pakistan nach Angaben aus Delhi Indien an.', 'ASSAULT PAK>IND'],
  ],
  'verb at the end': [
    ['Nachdem der Irak Kuwait angegriffen hatte, schwieg die Welt.', 'ASSAULT IRQ>KWT'],
    ['Es sei richtig, dass Finnland Russland kritisiert habe, hieß es.', 'ACCUSE FIN>RUS'],
    ['Weil ihn die ungarische Polizei festgenommen hatte, fehlte der Oppositionelle.', 'COERCE HUN>HUN'],
    ['Als der slowenische Präsident den kroatischen Regierungschef besuchte, regnete es.', 'CONSULT SVN>HRV'],
    ['Obwohl den Botschafter Chinas die Regierung in Prag einbestellte, blieb es ruhig.', 'ACCUSE CZE>CHN'],
  ],
  'bodies that are called like things': [
    ['Das Weiße Haus kritisierte am Montag die Regierung von Peru.', 'ACCUSE USA>PER'],
    ['Am Montag kritisierte das Weiße Haus die Regierung von Peru.', 'ACCUSE USA>PER'],
    ['Die Regierung von Peru kritisierte am Montag das Weiße Haus.', 'ACCUSE PER>USA'],
    ['Die Nusra-Front griff am Montag die libanesische Armee an.', 'ASSAULT SYR>LBN'],
    ['Die Volksfront zur Befreiung Palästinas kritisierte die Regierung von Peru.', 'ACCUSE PSE>PER'],
    ['Die ungarische Stadt kritisierte am Montag die polnische Regierung.', 'ACCUSE HUN>POL'],
    ['Die ukrainische Stadt griff am Montag die russische Armee an.', 'ASSAULT RUS>UKR'],
    ['Die Stadt Charkiw griff am Montag die russische Armee an.', 'ASSAULT RUS>UKR'],
    ['Die Hilfsorganisation Welthungerhilfe kritisierte die Regierung von Peru.', 'ACCUSE DEU>PER'],
  ],
  'relative clauses': [
    ['Die aserbaidschanischen Soldaten, die Armenien angriffen, kamen am Abend.', 'ASSAULT AZE>ARM'],
    ['Der Minister, den der iranische Präsident entlassen hat, lobte Katar.', 'SUPPORT IRN>QAT'],
    ['Der polnische Präsident, der Belarus scharf kritisierte, reiste ab.', 'ACCUSE POL>BLR'],
    ['Der polnische Präsident, den Belarus scharf kritisierte, reiste ab.', 'ACCUSE BLR>POL'],
    ['Am Montag dankte die Ukraine, der Dänemark Panzer geliefert hatte.', 'AID DNK>UKR'],
    ['Der Iran, dem Israel mit Angriffen drohte, schwieg.', 'THREATEN ISR>IRN'],
    ['Der estnische Minister, mit dem der polnische Präsident sprach, reiste ab.', 'CONSULT EST+POL'],
    ['Spanien, dessen Regierung Israel kritisierte, schwieg.', 'ACCUSE ESP>ISR'],
    ['Die Ukraine, die von Russland angegriffen wurde, bat um Hilfe.', 'ASSAULT RUS>UKR'],
  ],
  coordination: [
    ['Frankreich und Deutschland verurteilten den Iran.', 'ACCUSE DEU+FRA>IRN'],
    ['Japan kritisierte China und Russland.', 'ACCUSE JPN>CHN+RUS'],
    ['Der kanadische Premier traf den Präsidenten Mexikos und kritisierte China.', 'ACCUSE CAN>CHN'],
    ['Norwegen begrüßte den Beschluss Finnlands, kritisierte aber Ungarn.', 'ACCUSE NOR>HUN'],
    ['Am Montag hat Norwegen wegen der Krise die Regierung Ungarns kritisiert.', 'ACCUSE NOR>HUN'],
    ['Ungarn lobte Serbien, und Serbien kritisierte Albanien.', 'ACCUSE SRB>ALB'],
    ['Israel hat den Libanon angegriffen und Syrien bombardiert.', 'ASSAULT ISR>SYR'],
    ['Weder Polen noch Ungarn kritisierte Serbien, Kroatien aber rügte Serbien.', 'ACCUSE HRV>SRB'],
    ['Sowohl Schweden als auch Finnland kritisierten Belarus.', 'ACCUSE FIN+SWE>BLR'],
    ['Kanada lud gemeinsam mit Mexiko den indischen Präsidenten ein.', 'AGREE CAN+MEX>IND'],
    ['Scharf kritisierten vor allem Staaten wie Polen, Estland und Litauen die Türkei.', 'ACCUSE EST+LTU+POL>TUR'],
    ['Den Antrag Ugandas haben drei Staaten abgelehnt, darunter Chile, Peru und Kuba.', 'REJECT CHL+CUB+PER>UGA'],
    ['Peru hatte Chile gelobt, den Präsidenten Kubas kritisiert und die Grenze geöffnet.', 'ACCUSE PER>CUB'],
    ['China, Russland und der Iran verurteilten Israel.', 'ACCUSE CHN+IRN+RUS>ISR'],
  ],
  infinitives: [
    ['Moldau warf Russland vor, die Republik zu bedrohen.', 'ACCUSE MDA>RUS'],
    ['Der Senat hat beschlossen, Sanktionen gegen den Sudan zu verhängen.', 'SANCTION'],
    ['Brasilien rief Venezuela auf, die Wahl anzuerkennen.', 'REQUEST BRA>VEN'],
    ['Der syrische Präsident reiste nach Moskau, um den russischen Präsidenten zu treffen.', 'CONSULT RUS+SYR'],
    ['Griechenland drohte der Türkei, Schiffe zu beschießen.', 'THREATEN GRC>TUR'],
    ['Der Iran bat Oman, zu vermitteln.', 'REQUEST IRN>OMN'],
  ],
  'nominal acts': [
    ['Die Festnahme eines deutschen Journalisten durch die türkische Polizei sorgt für Unruhe.', 'COERCE TUR>DEU'],
    ['Bei einem russischen Angriff auf Charkiw starben am Sonntag drei Menschen.', 'ASSAULT RUS>UKR'],
    ['Die Sanktionen der USA gegen den Iran traten in Kraft.', 'SANCTION USA>IRN'],
    ['Der Generalstaatsanwalt in Lima verhängte gegen den chilenischen Minister ein Ausreiseverbot.', 'COERCE PER>CHL'],
    ['Die Kritik aus Polen an Ungarn wächst.', 'ACCUSE POL>HUN'],
    ['Die Kritik Polens an Ungarn wächst.', 'ACCUSE POL>HUN'],
    ['Die Drohung Nordkoreas gegen Japan sorgte für Unruhe.', 'THREATEN PRK>JPN'],
    ['Ein israelischer Luftangriff auf Ziele in Syrien löste Proteste aus.', 'ASSAULT ISR>SYR'],
  ],
  'indirect objects and light verbs': [
    ['Belgien sagte der Ukraine neue Hilfe zu.', 'AGREE BEL>UKR'],
    ['Äthiopien wirft der Regierung in Kairo Einmischung vor.', 'ACCUSE ETH>EGY'],
    ['Scharfe Kritik übte Irland an Israel.', 'ACCUSE IRL>ISR'],
    ['Polen stellte Belarus ein Ultimatum.', 'THREATEN POL>BLR'],
    ['Der kolumbianische Präsident stattete Kuba einen Besuch ab.', 'CONSULT COL>CUB'],
  ],
  'reported speech and insertions': [
    [
      'In Belgrad bestellte der Minister, sonst um Ausgleich bemüht, am Abend die ungarische Botschafterin ein.',
      'ACCUSE SRB>HUN',
    ],
    ['Die USA, so der Sprecher, verurteilten den Putsch in Niger.', 'ACCUSE USA>NER'],
    ['Der ägyptische Außenminister, Samih Schukri, kritisierte Äthiopien.', 'ACCUSE EGY>ETH'],
    ['Russland habe Georgien angegriffen, sagte ein Abgeordneter.', 'ASSAULT RUS>GEO'],
    ['Serbien (Beitrittskandidat seit 2012) kritisierte Albanien.', 'ACCUSE SRB>ALB'],
    ['Ein Sprecher kündigte an, die Taliban würden in der nächsten Woche Pakistan angreifen.', 'THREATEN AFG>PAK'],
    ['Indien kritisiere Kanada, sagte der Sprecher des pakistanischen Präsidenten.', 'ACCUSE IND>CAN'],
  ],
  'case and number': [
    ['Den Präsidenten Ugandas kritisierte Ruanda.', 'ACCUSE RWA>UGA'],
    ['Ruanda kritisierten mehrere ugandische Minister.', 'ACCUSE UGA>RWA'],
    ['Die malischen Soldaten griff eine Gruppe von Rebellen an.', 'ASSAULT'],
    ['Am Montag kritisierte Ugandas Regierung Präsident Kagame aus Ruanda.', 'ACCUSE UGA>RWA'],
    ['Scharf kritisierte dieser Israel, so der Sprecher des syrischen Präsidenten.', 'ACCUSE'],
    ['Den Griechen verhaftete die türkische Polizei.', 'COERCE TUR>GRC'],
  ],
};

const HEADLINES: readonly (readonly [title: string, event: string])[] = [
  ['Iran droht Israel', 'THREATEN IRN>ISR'],
  ['Russischer Journalist in Riga verhaftet', 'COERCE LVA>RUS'],
  ['Französischer Reporter von türkischer Polizei festgenommen', 'COERCE TUR>FRA'],
  ['Orbán: Ungarn lehnt Sanktionen der EU ab', 'REJECT HUN>EUR'],
  ['Nach Anschlag in Kabul: Indien verurteilt Taliban', 'ACCUSE IND>AFG'],
  ['Türkei bestellt schwedischen Botschafter ein', 'ACCUSE TUR>SWE'],
  ['Ukraine von Russland angegriffen', 'ASSAULT RUS>UKR'],
  ['US-Sanktionen gegen Venezuela', 'SANCTION USA>VEN'],
  ['Schweden weist iranische Diplomaten aus', 'SANCTION SWE>IRN'],
  ['Macron: Israel muss Angriffe einstellen', 'REQUEST FRA>ISR'],
  ['Serbische Regierung von Ankara kritisiert', 'ACCUSE TUR>SRB'],
];

/** The event with its sides exchanged. */
const inverted = (event: string): string => event.replace(/ (.*)>(.*)$/, ' $2>$1');

const check = (found: readonly string[], event: string): void => {
  const [type] = event.split(' ');
  if (event.includes('>') && inverted(event) !== event) expect(found).not.toContain(inverted(event));
  expect(found.filter((one) => one === event || (event === type && one.startsWith(`${type} `)))).not.toEqual([]);
};

for (const [build, sentences] of Object.entries(BUILDS)) {
  describe(`who did it to whom: ${build}`, () => {
    test.each(sentences)('%s', (sentence, event) => check(who('', sentence), event));
  });
}

describe('who did it to whom: headlines', () => {
  test.each(HEADLINES)('%s', (title, event) => check(who(title, 'Das teilte ein Sprecher mit.'), event));
});
