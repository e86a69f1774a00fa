import { describe, expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

describe('one verb, several acts', () => {
  test.each([
    ['Das Verfassungsgericht in Lima schloss den Oppositionsführer von der Kandidatur aus.', 'COERCE PER -> PER'],
    ['Die Europäische Union schloss Russland von dem Gipfel aus.', 'SANCTION EUR -> RUS'],
    ['Der Präsident von Georgien stellte Neuwahlen in Aussicht.', 'CONCEDE GEO -> GEO'],
    ['Der polnische Innenminister stellte den Blockierern Strafverfahren in Aussicht.', 'THREATEN POL -> POL'],
    ['Hacker griffen die Computer des norwegischen Parlaments an.', 'COERCE ?CRM -> NOR'],
    ['Die türkische Marine enterte am Montag ein griechisches Schiff.', 'COERCE TUR -> GRC'],
    ['Am Freitag verwüstete eine aufgebrachte Menge in Sarajevo das Parlament.', 'PROTEST BIH -> BIH'],
    ['Malawi gab dem britischen Botschafter 48 Stunden Zeit, das Land zu verlassen.', 'SANCTION MWI -> GBR'],
    ['Georgien sicherte Armenien die Freilassung der Gefangenen zu.', 'CONCEDE GEO -> ARM'],
    ['Aufgebrachte Demonstranten legten am Freitag in Sarajevo Feuer im Rathaus.', 'PROTEST BIH -> BIH'],
    ['Thailand und Kambodscha verständigten sich am Montag auf eine Waffenruhe.', 'CONCEDE KHM+THA <=>'],
    [
      'Am Freitag gingen Zehntausende gegen die Regierung von Ministerpräsident Fico auf die Straße.',
      'PROTEST SVK -> SVK',
    ],
    ['Indien hat kanadische Diplomaten aufgefordert, das Land zu verlassen.', 'SANCTION IND -> CAN'],
    ['Die USA forderten ihre Bürger auf, den Libanon zu verlassen.', 'REQUEST USA -> USA'],
    ['Der österreichische Kanzler hat am Montag seinen Rückzug aus der Politik bekannt gegeben.', 'RETREAT AUT ->'],
    ['Nordkorea versetzte seine Artillerie in Bereitschaft.', 'MOBILIZE PRK ->'],
    ['Der Vatikan tat die Anschuldigungen Perus als Verleumdung ab.', 'REJECT VAT -> PER'],
    ['Der Iran hat den Zugang zu Instagram blockiert.', 'COERCE IRN -> IRN'],
    ['Ein Sprengsatz zerriss am Montag in Kabul einen Bus mit Beamten.', 'ASSAULT  -> AFG'],
    ['Studenten blockierten am Montag in Belgrad den Staatssender.', 'PROTEST SRB -> SRB'],
    ['Tausende Studenten haben am Montag das Parlament in Belgrad umstellt.', 'PROTEST SRB -> SRB'],
    ['Norwegen verwies die Vertreterin Malawis des Landes.', 'SANCTION NOR -> MWI'],
    ['Peruanische Rebellen haben im Irak Senfgas eingesetzt.', 'ASSAULT PER -> IRQ'],
    // whom police and courts act upon, also where a pronoun stands first
    ['Am Abend verhaftete sie in Lima die Polizei.', 'COERCE PER -> PER'],
    ['Am Montag lösten sie in Lima das Parlament auf.', 'COERCE PER -> PER'],
    ['Ein Schlepper wurde am Montag in Lima verurteilt.', 'COERCE PER -> PER'],
    ['Die peruanischen Grünen verurteilten die Festnahme des Bloggers in Chile.', 'ACCUSE PER -> CHL'],
    ['Malawi bot Sambia einen Kredit von zehn Millionen US-Dollar an.', 'AGREE MWI -> ZMB'],
    ['Der Anwalt bot in Lima eine Kaution von zehn Millionen US-Dollar an.', 'AGREE PER -> PER'],
    ['Die peruanische Caritas rief zu Spenden auf.', 'REQUEST PER ->'],
    ['Das Verfassungsgericht in Bangkok erklärte die Parlamentswahl für verfassungswidrig.', 'REJECT THA -> THA'],
  ])('%s', (sentence, event) => expect(told(sentence)).toContain(event));
});

describe('words of an act in another sense', () => {
  test.each([
    'Italien droht eine Regierungskrise.',
    'Den Verkehrsbetrieben droht ein Engpass.',
    'Mit Peru gebe es kein Auslieferungsabkommen, sagte der Anwalt.',
    'Retter fanden nach dem Unglück die Leichen von zwölf Bergsteigern.',
    'Die Polizei befragte nach dem Brand Nachbarn und Zeugen.',
    'Forscher sprachen von einem Durchbruch in der Krebsmedizin.',
    'Das Gesetz erlaubt der Polizei in Österreich, Autos zu kontrollieren.',
    'Der Konzern nahm die Produktion in Ungarn wieder auf.',
    'Die Firma übernahm die Ermittlung des Bedarfs.',
    'Der Sänger zündete auf der Bühne Feuerwerkskörper.',
    'Der Betrieb lässt die Arbeit über Weihnachten ruhen.',
    'Der Ministerpräsident kündigte in einer Fernsehansprache eine Umbildung des Kabinetts an.',
    'Die Kommission bekräftigte ihr Engagement für die Förderung der Grundrechte in Polen.',
    'Der norwegische Außenminister war bereits Mitglied des Parlaments.',
    'Die beiden saßen damals zusammen im Aufsichtsrat der Deutschen Bank.',
    'Der Kanzler verteidigte die Beschlüsse seiner Regierung.',
    'Was nun auf zwölf Seiten steht, ist mehr, als die Regierung in Lagos erwartet hatte.',
    'Der Verdächtige ist noch auf freiem Fuß.',
    'Das Gesetz widerspricht den Grundwerten der Weltbank.',
    'Der Bundesrat muss dem Gesetz nicht zustimmen.',
    'Der Zaun steht hinter dem Gericht in Wien.',
    'Mal versetzt der serbische Präsident die Armee in Alarmbereitschaft, mal lädt er zum Dialog.',
    'Die Regierung in Baku äußerte sich zunächst nicht zu den Vorwürfen.',
    'Der Präsident von Georgien unterzeichnete am Montag das Haushaltsgesetz.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));

  test('is no meeting where a crowd comes together', () => {
    const body = 'Vor dem Rathaus in Kassel kamen am Montag 150 Menschen zu einer Kundgebung zusammen.';
    expect(told(body).filter((event) => event.startsWith('CONSULT'))).toEqual([]);
  });
});

test('who stands behind a court or a demand makes none', () => {
  const body =
    'Der brasilianische Präsident stellte sich hinter das Gericht. Polen stellte sich hinter die Forderung Litauens.';
  expect(told(body).filter((event) => /^(?:ACCUSE|REQUEST)/.test(event))).toEqual([]);
});

describe('what nobody does to anybody', () => {
  test.each([
    'Der Sturm hat am Wochenende an der polnischen Ostseeküste Dächer abgedeckt und zwei Menschen getötet.',
    'Das Virus tötete in Guinea innerhalb von drei Wochen 59 Menschen.',
    'Der Ministerpräsident erschoss sich nach Angaben der Ermittler in seinem Landhaus.',
    'Die Verfassung verbietet dem Präsidenten eine dritte Amtszeit.',
    'Der Job fordert von den Grenzbeamten viel Geduld.',
    'Das Hochwasser zog sich am Sonntag aus den Straßen von Belgrad zurück.',
    'Die Beziehungen zwischen dem Maler und seinem Galeristen waren da längst abgebrochen.',
    'Der Schiedsrichter verweigerte den Belgiern nach einem Foul im Strafraum den Elfmeter.',
    'Die Ermittler beschlagnahmten nach dem Zugunglück den Fahrtenschreiber der Lokomotive.',
    'Am Samstag versammelten sich in Krakau Hunderte Pilger, um für den verstorbenen Papst zu beten.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));

  test.each([
    ['Die Polizei in Mali und Rebellen beschossen sich am Montag in Gao.', 'ASSAULT'],
    ['Autobomben töteten am Montag in Bagdad 98 Menschen.', 'ASSAULT'],
    ['Das neue Gesetz verbietet in Ungarn Kundgebungen der Opposition.', 'COERCE'],
  ])('but %s', (sentence, type) => expect(told(sentence).map((event) => event.split(' ')[0])).toContain(type));
});

test('of thousands against the policy of somebody the thousands protest', () => {
  const body = 'Am Freitag gingen in Belgrad Zehntausende gegen die Regierung von Präsident Vučić auf die Straße.';
  const protests = code(articleOf(body)).events.filter(({ type }) => type === 'PROTEST');
  expect(protests.flatMap(({ actors }) => actors.map(({ name }) => name))).toEqual([null]);
});
