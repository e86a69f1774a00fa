import { expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import type { Actor } from '../../../functions/coder/event.ts';
import { articleOf } from '../article-of.ts';

const key = ({ country, org, sectors }: Actor): string => country ?? org ?? `?${sectors[0]}`;

/** "actors > recipients" of every act of the type that the text tells. */
function sides(body: string, type: string): string[] {
  const events = code(articleOf(body)).events.filter((event) => event.type === type);
  return events.map(
    ({ actors, recipients }) => `${actors.map(key).join('+')} > ${recipients.map(key).join('+') || 'nobody'}`,
  );
}

test('who calls people to a protest addresses no government', () => {
  const text = 'Zu der Kundgebung in Leipzig hatten mehrere Gewerkschaften aufgerufen.';
  expect(sides(text, 'REQUEST')).toEqual(['DEU > nobody']);
});

test('whom somebody calls to a protest is the one addressed', () => {
  const text = 'Die ungarische Opposition rief die Bürger in Budapest zu Protesten auf.';
  expect(sides(text, 'REQUEST')).toEqual(['HUN > HUN']);
});

test('who pleads for something in public addresses nobody', () => {
  const text = 'Die portugiesische Regierung sprach sich für strengere Kontrollen aus. Spanien schwieg.';
  expect(sides(text, 'REQUEST')).toEqual(['PRT > nobody']);
});

test('people who demonstrate against racism do not demonstrate against their government', () => {
  const cause = 'In Wien demonstrierten am Samstag Tausende Menschen gegen rechte Gewalt und Rassismus.';
  const law = 'In Wien demonstrierten am Samstag Tausende Menschen gegen das neue Gesetz.';
  expect(sides(cause, 'PROTEST')).toEqual(['AUT > nobody']);
  expect(sides(law, 'PROTEST')).toEqual(['AUT > AUT']);
});

test('an inquiry accuses nobody unless it is directed against somebody', () => {
  const open = 'Nach dem Brand in Bremen nahm die Kriminalpolizei die Ermittlungen auf.';
  expect(sides(open, 'ACCUSE')).toEqual(['DEU > nobody']);
  const directed = 'Die Staatsanwaltschaft in Bremen leitete Ermittlungen gegen den Polen ein.';
  expect(sides(directed, 'ACCUSE')).toEqual(['DEU > POL']);
});

test('of whom sanctions are demanded is not whom they would hit', () => {
  const text = 'Litauen sprach mit Frankreich. Frankreich zögert. Litauen drängte auf Sanktionen gegen Belarus.';
  expect(sides(text, 'REQUEST')).toEqual(['LTU > FRA']);
});

test('where something is said is not to whom it is said', () => {
  const text = 'Estland stellte Forderungen. Merkel wies das Ansinnen Estlands im Bundestag zurück.';
  expect(sides(text, 'REJECT')).toEqual(['DEU > EST']);
});

test('of several the first says the country of those who have none of their own', () => {
  const text = 'Der Arzt rief in Tel Aviv die libanesische Armee und die Behörden auf, das Haus zu durchsuchen.';
  expect(sides(text, 'REQUEST')).toEqual(['ISR > LBN+LBN']);
});

test('a government that calls upon the citizens calls upon its own', () => {
  const text = 'Die peruanische Regierung rief am Montag in Madrid die Bürger auf, ruhig zu bleiben.';
  expect(sides(text, 'REQUEST')).toEqual(['PER > PER']);
});

test('diplomats who are expelled are of the other country', () => {
  const text = 'Moskau reagierte auf den Streit mit Tschechien. Russland wies am Montag 20 Diplomaten aus.';
  expect(sides(text, 'SANCTION')).toEqual(['RUS > CZE']);
});

test('an embassy is not of the country that it is in', () => {
  const text =
    'Die USA sind empört. Der US-Botschafter starb. Bewaffnete beschossen das Konsulat in Bengasi mit Raketen.';
  expect(sides(text, 'ASSAULT').at(-1)).toBe('LBY > USA');
});

test('a court bears the name of its town', () => {
  const text = 'Das Landgericht Lüneburg verurteilte einen Türken zu zehn Jahren Haft.';
  expect(sides(text, 'COERCE')).toEqual(['DEU > TUR']);
});

test('who lives abroad is not of the country that he lives in', () => {
  const text = 'Ankara machte die Bewegung des in den USA lebenden Predigers Gülen für den Putsch verantwortlich.';
  expect(sides(text, 'ACCUSE')).toEqual(['TUR > TUR']);
});

test('names with the Arabic article are names', () => {
  expect(sides('Die al-Shabaab wurde von Kenias Regierung beschuldigt, Geiseln zu halten.', 'ACCUSE')).toEqual([
    'KEN > SOM',
  ]);
});

test('forces that are sent about their own country are sent against nobody', () => {
  expect(sides('Kenias Regierung schickte am Montag 800 Soldaten in die Hauptstadt Nairobi.', 'MOBILIZE')).toEqual([
    'KEN > nobody',
  ]);
});

test('a known person behind an unknown title is taken up by a pronoun', () => {
  const text =
    'Ägyptens Präsident Mursi verurteilte den Film. In die Kritik geriet Herausforderer Mitt Romney, weil er den Amerikanern Schwäche vorwarf.';
  expect(sides(text, 'ACCUSE')).toContain('USA > USA');
});

test('plural states stand in the dative as other plurals do', () => {
  expect(sides('Maduro warf den USA Einmischung vor.', 'ACCUSE')).toEqual(['VEN > USA']);
  expect(sides('Frankreich lobte Kanada. Maduro drohte den Niederlanden mit Vergeltung.', 'THREATEN')).toEqual([
    'VEN > NLD',
  ]);
});

test('the adjective behind a participle says the country', () => {
  const text = 'Guttenberg besuchte am Montag die in Afghanistan stationierten deutschen Truppen.';
  expect(sides(text, 'CONSULT')).toEqual(['DEU > DEU']);
});

test('a contrast later in the clause goes on with its subject', () => {
  const text = 'Taiwans Regierung hob die Zölle an, rief die Bürger aber auf, Ruhe zu bewahren.';
  expect(sides(text, 'REQUEST')).toEqual(['TWN > TWN']);
});

test('age takes up the person who is spoken of, not who acts on him or her', () => {
  const text =
    'Die deutsche Kapitänin Carola Meier liegt vor Lampedusa. Italiens Innenminister Matteo Salvini beschuldigte die 31-Jährige, Menschen zu schleusen.';
  expect(sides(text, 'ACCUSE')).toEqual(['ITA > DEU']);
});

test('whom an inquiry is directed against is accused, whom the deed hit is not', () => {
  const text =
    'Die Staatsanwaltschaft in Bremen ermittelt gegen einen Polen wegen Widerstands gegen Soldaten Estlands.';
  expect(sides(text, 'ACCUSE')).toEqual(['DEU > POL']);
});

test('the heads of state and government at a summit of the Union speak for it', () => {
  const text =
    'Die Europäische Union tagt in Brüssel. Die Staats- und Regierungschefs forderten Belarus zum Dialog auf.';
  expect(sides(text, 'REQUEST')).toEqual(['EUR > BLR']);
});

test('whom the headline names by a calling alone is who is introduced by it in the lead', () => {
  const article = articleOf('Die deutsche Kapitänin Carola Meier ist am Samstag auf Lampedusa festgenommen worden.');
  const { events } = code({ ...article, title: 'Kapitänin auf Lampedusa festgenommen' });
  expect(events.map(({ type, recipients }) => `${type} ${recipients.map(key)}`)).toEqual(['COERCE DEU']);
});

test('where an army acts upon people of no stated country, they are those of the other country', () => {
  const text =
    'Israel griff den Libanon an. Die Regierung des Libanon ist entsetzt. Der Libanon und Israel sind im Krieg. Israels Armee forderte die Bewohner auf, ihre Häuser zu verlassen. Israel droht.';
  expect(sides(text, 'REQUEST')).toEqual(['ISR > LBN']);
  expect(sides('Syriens Armee erschoss am Montag zehn Bewohner. Die Türkei schwieg.', 'ASSAULT')).toEqual([
    'SYR > SYR',
  ]);
});

test('what is condemned in a capital its government condemns', () => {
  const text = 'Die USA beschlagnahmten ein Schiff, was in Caracas scharf verurteilt wurde.';
  expect(sides(text, 'ACCUSE')).toEqual(['VEN > USA']);
});

test('who acts upon each other acts on both sides', () => {
  const { events } = code(articleOf('Armenien und Aserbaidschan werfen sich gegenseitig Angriffe vor.'));
  expect(events.map(({ type, actors, reciprocal }) => [type, actors.map(key).join('+'), reciprocal])).toEqual([
    ['ACCUSE', 'ARM+AZE', true],
  ]);
});

test('beside a relative pronoun "er" and "sie" are those who act, not whom the relative clause is about', () => {
  expect(sides('Trump traf Scholz, den er oft kritisiert hat.', 'ACCUSE')).toEqual(['USA > DEU']);
});

test('a relative clause tells of the noun before the participle', () => {
  const text = 'Die türkische Polizei hat zwei Italiener festgenommen, denen Spionage vorgeworfen wird.';
  expect(sides(text, 'ACCUSE').map((side) => side.split(' > ')[1])).toEqual(['ITA']);
});

test('of whose deed a relative clause tells is who did it', () => {
  const text = 'Auslöser war das Massaker der Hamas, bei dem in Israel 1200 Menschen getötet wurden.';
  expect(sides(text, 'ASSAULT')).toEqual(['PSE > ISR']);
});

test('both sides are rather those who are named often than who is named beside them', () => {
  const text =
    'Estland und Russland streiten. Estland verlegte das Denkmal, Russland protestierte. Gäste aus Litauen waren in Estland. Die Europäische Kommission mahnte beide Seiten.';
  expect(sides(text, 'REQUEST')).toEqual(['EUR > EST+RUS']);
});

test('an inquiry against persons unknown accuses no government', () => {
  const text = (whom: string) =>
    `Nach dem Brand in Bremen leitete die Staatsanwaltschaft Ermittlungen gegen ${whom} ein.`;
  expect(sides(text('Unbekannt'), 'ACCUSE')).toEqual(['DEU > ?UNK']);
  expect(sides(text('unbekannt'), 'ACCUSE')).toEqual(['DEU > nobody']);
});

test('who is threatened is the one spoken to, and nobody else whom the deed would meet', () => {
  expect(sides('Litauen drohte Polen, ungarische Lastwagen aufzuhalten.', 'THREATEN')).toEqual(['LTU > POL']);
});

test('where something was is not who did it, nor to whom', () => {
  const attack = 'Bei einem Anschlag in der Nähe des Flughafens von Kabul kamen sechs Menschen ums Leben.';
  expect(sides(attack, 'ASSAULT')).toEqual([' > AFG']);
  const judged = 'Die UN-Vollversammlung verurteilte in New York mit großer Mehrheit den russischen Einmarsch.';
  expect(sides(judged, 'ASSAULT').join()).not.toContain('USA');
});

test('what is not met with is nobody’s act', () => {
  const text = 'Rebellen in Mali nahmen eine Stadt ein, ohne auf Widerstand der malischen Armee zu stoßen.';
  expect(sides(text, 'REJECT')).toEqual([]);
});

test('those for whom representatives speak say what they are', () => {
  const text = 'Vertreter der Taliban und der pakistanischen Regierung sind in Doha zu Gesprächen zusammengekommen.';
  const [event] = code(articleOf(text)).events;
  expect(event?.actors.map(({ sectors }) => sectors[0])).toEqual(['REB', 'GOV']);
});

test('a politician of a party is the minister whom it takes up', () => {
  const body =
    'Außenminister Heiko Maas hat die EU zur Einigkeit aufgefordert. Der SPD-Politiker traf am Mittwoch in Rom seinen Kollegen Luigi Di Maio.';
  const meeting = code(articleOf(body)).events.find(({ type }) => type === 'CONSULT');
  expect(meeting?.actors.map(({ country, sectors }) => `${country} ${sectors[0]}`)).toEqual(['DEU GOV', 'ITA GOV']);
});
