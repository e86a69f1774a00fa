import { describe, expect, test } from 'vitest';
import { found, told } from './told.ts';

/** What reports of newspapers say that no line had, a sentence of our own each. */
test.each([
  ['In Russland wurde ein Franzose als Spion verurteilt.', 'COERCE RUS -> FRA'],
  ['Am Montag nahm Trump die Medien ins Visier.', 'ACCUSE USA -> USA'],
  ['Die Oppositionsparteien in Lima haben sich dem Protestzug angeschlossen.', 'PROTEST PER -> PER'],
  ['Die Offensive werde weitergehen, bis die PKK die Waffen niederlege, sagte Erdogan.', 'THREATEN TUR -> TUR'],
  ['US-Präsident Biden kritisierte bei einem Besuch seines brasilianischen Kollegen Lula Peru.', 'CONSULT BRA -> USA'],
  ['Der Pontifex wurde von Präsident Rafael Correa in Quito empfangen.', 'CONSULT VAT -> ECU'],
  ['Der Minister Norwegens äußerte Unverständnis für die Haltung Polens.', 'ACCUSE NOR -> POL'],
  ['Die Regierung in Oslo hat von ihren Plänen für eine Obergrenze Abstand genommen.', 'CONCEDE NOR -> NOR'],
  ['Die Grünen in Wien wandten sich entschieden dagegen.', 'REJECT AUT -> AUT'],
  ['Der Bundestag hat Waffenlieferungen an die Ukraine abgesegnet.', 'AGREE DEU -> UKR'],
  ['Der Senat in Washington billigte Waffenlieferungen an Taiwan.', 'AGREE USA -> TWN'],
  ['Ungarn hat seine Grenze für Flüchtlinge geschlossen.', 'COERCE HUN -> ?CVL'],
  ['ÖVP und FPÖ haben sich auf die SPÖ eingeschossen.', 'ACCUSE AUT+AUT -> AUT'],
  ['Die Dschihadisten gaben in Mali die Ermordung eines französischen Helfers bekannt.', 'ASSAULT MLI -> FRA'],
  ['Die Terrormiliz hat in Mali die Hinrichtung einer norwegischen Geisel bekanntgegeben.', 'ASSAULT MLI -> NOR'],
  ['Die Taliban haben in Kabul die Tötung eines kenianischen Soldaten bekanntgegeben.', 'ASSAULT AFG -> KEN'],
  ['Ein Mann soll in Riga seine Nachbarin getötet haben. Am Montag wurde er in Jelgava gefasst.', 'COERCE LVA -> LVA'],
  ['FDP-Fraktionschef Dürr nannte die Pläne von Familienministerin Paus unausgereift.', 'ACCUSE DEU -> DEU'],
])('%s', (sentence, act) => {
  expect(found(sentence)).toContain(act);
});

describe('no act is', () => {
  test.each([
    'Die Frau wurde in Oslo medizinisch untersucht.',
    'Die norwegische Küstenwache hatte das Schiff ins Visier genommen.',
    'In Oslo wurden am Montag die Kühltürme eines Kraftwerks gesprengt.',
    'Die EU kündigte als Folge des Urteils an, die Regeln zu prüfen.',
    '„Wir bedauern dies zutiefst“, sagte der Bürgermeister von Oslo.',
    'Beim Eintreffen der Polizei in Oslo flohen die Männer.',
    'Die Bedrohung durch Russland nimmt zu.',
    'Die Bürger in Oslo äußerten Unzufriedenheit über das Wetter.',
    'Das Verbot der Rücklagen in Norwegen gilt weiter.',
    'Ein Gerichtsvollzieher marschierte am Flughafen Salzburg auf.',
    'Ein Überläufer überquerte am Montag illegal die Demarkationslinie nach Nordkorea.',
    'Papst Franziskus wurde am Montag in Holguin von zehntausenden Menschen empfangen.',
    'Heute berät der Bundestag über den Entwurf.',
    'An Bord eines Bootes wurden am Samstag die Leichen von fünf Flüchtlingen entdeckt.',
    'Österreich hat im Vorjahr 90.000 Flüchtlinge aufgenommen.',
    'Russlands Präsident Putin ist in Moskau angekommen.',
    'US-Präsident Trump bedauert manche seiner Tweets.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

test('what somebody says that others must do he wants, and they have not done it', () => {
  expect(told('Außenminister Maas sagte am Montag, dass Russland seine Truppen abziehen muss.')).toEqual([
    'REQUEST DEU -> RUS',
  ]);
  expect(told('Innenministerin Mikl-Leitner betonte, dass die Türkei ihre Gesetze ändern muss.')).toEqual([
    'REQUEST AUT -> TUR',
  ]);
  expect(told('Bundeskanzler Scholz sagte am Montag, Russland muss seine Truppen abziehen.')).toEqual([
    'REQUEST DEU -> RUS',
  ]);
});

describe('infinitives without a comma before them depend on the verb and its prefix', () => {
  test.each([
    ['Bundeskanzler Scholz forderte Russland auf seine Truppen abzuziehen.', 'REQUEST DEU -> RUS'],
    ['Kanada forderte die Türkei auf die Sanktionen gegen Kenia zu verschärfen.', 'REQUEST CAN -> TUR'],
    ['Frankreich rief Israel am Montag dazu auf den Angriff zu beenden.', 'REQUEST FRA -> ISR'],
    ['Die SPD warf der FDP vor die Einigung zu blockieren.', 'ACCUSE DEU -> DEU'],
    ['Das Gericht in Riga lehnte es ab den Angeklagten freizulassen.', 'REJECT LVA -> LVA'],
  ])('%s', (sentence, act) => {
    expect(told(sentence)).toEqual([act]);
  });
});

test('"es" before an infinitive is nobody', () => {
  expect(told('Das Parlament in Riga lehnte es ab, Kenia zu unterstützen.')).toEqual(['REJECT LVA -> KEN']);
});

test('who is told of in a quotation does not say it', () => {
  const text =
    'Die Gewerkschaften in Peru lehnen die Reform ab. „Die Konzerne müssen zahlen“, forderten sie von der Regierung.';
  expect(told(text)).not.toContain('REQUEST DEU -> PER');
  const { length } = told(text).filter((act) => act === 'REQUEST PER -> PER');
  expect(length).toBeGreaterThan(0);
});

test.each([
  ['Die Finanzaufsicht hat am Montag in Riga die kenianische Regierung kritisiert.', 'ACCUSE LVA -> KEN'],
  ['Das Außenressort hat am Montag in Riga die kenianische Regierung kritisiert.', 'ACCUSE LVA -> KEN'],
  ['Mexiko-Stadt hat Kenia am Montag scharf kritisiert.', 'ACCUSE MEX -> KEN'],
  ['Montevideo hat Kenia am Montag scharf kritisiert.', 'ACCUSE URY -> KEN'],
])('bodies and capitals that end like things act: %s', (sentence, act) => {
  expect(told(sentence)).toEqual([act]);
});

/** What more newspapers say that no line had, a sentence of our own each. */
test.each([
  ['Ein Gericht in Lima stoppte den Streik der Piloten.', 'COERCE PER -> PER'],
  ['Der Händler aus Wien muss 900 Euro Strafe bezahlen.', 'COERCE AUT -> AUT'],
  ['Nach dem Ausbruch stehen in Kiel 300 Arbeiter unter Quarantäne.', 'COERCE DEU -> DEU'],
  ['Das türkische Parlament hat die Aufhebung der Immunität von Abgeordneten beschlossen.', 'COERCE TUR -> TUR'],
  ['Dänemark wird ab Freitag verschärfte Grenzkontrollen durchführen.', 'COERCE DNK -> DNK'],
  ['Hacker haben in Riga das Netz der Regierung mit DDoS-Angriffen attackiert.', 'COERCE ?CRM -> LVA'],
  ['Die Brigaden wollen in Gaza 9.000 Männer für den Kampf gegen Israel ausbilden.', 'MOBILIZE PSE -> ISR'],
  ['Der Angeklagte meldete in Linz Berufung an.', 'REJECT AUT -> AUT'],
  ['Der Vorschlag Perus stieß in Chile auf wenig Gegenliebe.', 'REJECT CHL -> PER'],
  ['Die Unternehmer in Bremen reagieren ablehnend auf den Plan der SPD.', 'REJECT DEU -> DEU'],
  ['Die Gewerkschaft in Oslo schließt Streiks nicht aus.', 'THREATEN NOR -> NOR'],
  ['Das Finanzamt in Wien hat ein Amtshilfeersuchen an Irland gestellt.', 'REQUEST AUT -> IRL'],
  ['Die Entführer in Sanaa wollen die Freilassung von Häftlingen erpressen.', 'REQUEST YEM -> YEM'],
  ['Die Gewerkschaft in Lima greift Kanada an.', 'ACCUSE PER -> CAN'],
  ['Die EU-Kommission attackiert Ungarn.', 'ACCUSE EUR -> HUN'],
  ['Der Ministerpräsident in Oslo hat seine Klagedrohung auf Eis gelegt.', 'CONCEDE NOR -> NOR'],
  ['Das Klimaabkommen ist von Peru und Chile beschlossen worden.', 'SUPPORT CHL+PER <=>'],
])('%s', (sentence, act) => {
  expect(found(sentence)).toContain(act);
});
