import { describe, expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';

describe('subject and objects', () => {
  test.each([
    // "einigen" is a verb beside "sich", even where it looks like "einige"
    ['Peru und Chile einigen sich auf einen Vertrag.', 'einigen', 'Peru+Chile > –'],
    ['Die Länder konnten sich nicht auf einen Vertrag einigen.', 'einigen', 'Länder > –'],
    ['Die Länder haben versprochen, sich über den Vertrag zu einigen.', 'einigen', 'Länder > –'],
    ['Der Minister traf sich mit einigen Gästen.', 'einigen', 'no clause'],
    ['Die Länder ziehen ihre Truppen zurück.', 'zurückziehen', 'Länder > Truppen'],
    // behind a name the dative is no genitive
    ['Am Montag drohte Präsident Huber der Union mit Zöllen.', 'drohen', 'Präsident > –, Union'],
    ['Danach gaben die USA der Forderung nach.', 'nachgeben', 'USA > –, Forderung'],
    // what may stand behind a coordinator
    ['Die Partei und auch der Minister lobten den Vertrag.', 'loben', 'Partei+Minister > Vertrag'],
    // an apposition inside the perfect is no relative clause
    ['Am Montag war Huber, die bekannte Ärztin, von Männern entführt worden.', 'entführen', 'Huber > –'],
    // what ends with all its verbs is a relative clause
    ['Die Waffen, die noch geliefert werden sollen, kritisierte der Minister.', 'kritisieren', 'Minister > Waffen'],
    // what opens the sentence is no noun
    ['Unangekündigt traf der Minister den Kanzler.', 'treffen', 'Minister > Kanzler'],
    ['Derzeit prüft das Gericht die Klage.', 'prüfen', 'Gericht > Klage'],
    ['Anschließend unterzeichneten die Minister den Vertrag.', 'unterzeichnen', 'Minister > Vertrag'],
    ['Wiederholt kritisierten die Minister den Vertrag.', 'kritisieren', 'Minister > Vertrag'],
    ['Verärgert lehnten die Minister den Vertrag ab.', 'ablehnen', 'Minister > Vertrag'],
    ['Politisch unterstützten die Länder den Kandidaten.', 'unterstützen', 'Länder > Kandidaten'],
    ['Erwartungsgemäß billigten die Länder den Vertrag.', 'billigen', 'Länder > Vertrag'],
    ['Bundesweit durchsuchten die Ermittler die Büros.', 'durchsuchen', 'Ermittler > Büros'],
    ['Powell kritisierte den Vertrag.', 'kritisieren', 'Powell > Vertrag'],
    ['Festgenommen wurden zwei Händler.', 'festnehmen', 'Händler > –'],
    ['Dadurch verlor die Partei ihre Mehrheit.', 'verlieren', 'Partei > Mehrheit'],
    ['Nationale Medien lobten den Trainer.', 'loben', 'Medien > Trainer'],
    // the day before a name in -s does not belong to it
    ['Die Partei kritisierte am Montag Pistorius scharf.', 'kritisieren', 'Partei > Pistorius'],
    ['Die Regierung bestellte den Diplomaten ein.', 'einbestellen', 'Regierung > Diplomaten'],
    ['Irans Oberster Führer bedrohte Schweden.', 'bedrohen', 'Führer > Schweden'],
    ['Das Oberste Gericht verurteilte den Mann.', 'verurteilen', 'Gericht > Mann'],
    // years and shares
    ['Im Jahr 2015 verhaftete die Polizei den Händler.', 'verhaften', 'Polizei > Händler'],
    ['Vor der Wahl 1998 gewann die Partei 62 % der Wähler.', 'gewinnen', 'Partei > %'],
    ['Drei von zehn Bürgern haben sich Verletzungen zugezogen.', 'zuziehen', 'Drei > Verletzungen'],
    // a participle with what belongs to it stands before its noun and is no verb
    ['Der wegen Betrugs verurteilte Händler hat Berufung eingelegt.', 'einlegen', 'Händler > Berufung'],
    ['Der von Peru unterstützte Minister trat zurück.', 'zurücktreten', 'Minister > –'],
    ['Der Vize der von Peru unterstützten Partei trat zurück.', 'zurücktreten', 'Vize > –'],
    // … but a demonstrative stands alone
    ['Das lehnte Minister Huber ab.', 'ablehnen', 'Minister > Das'],
    ['Das kritisierte Abhisit.', 'kritisieren', 'Abhisit > Das'],
    ['Einige kritisieren Minister Huber.', 'kritisieren', 'Einige > Minister'],
    ['Die Sprecherin, die Politikerin Ina Huber, forderte eine Wahl.', 'fordern', 'Sprecherin > Wahl'],
    ['Der Rat rief die Bürger dazu auf, Wasser zu sparen.', 'aufrufen', 'Rat > Bürger'],
    // long noun phrases
    [
      'Viele Mitglieder der Nordirischen Versammlung vertreten strenge Ansichten.',
      'vertreten',
      'Mitglieder > Ansichten',
    ],
    ['Chinas wachsende Mittelklasse kauft Autos.', 'kaufen', 'Mittelklasse > Autos'],
    ['Das in Oslo und anderen Städten angelegte Geld ruht.', 'ruhen', 'Geld > –'],
    ['Gestern hat die getrennt lebende Frau des Ministers ihre Kampagne gestartet.', 'starten', 'Frau > Kampagne'],
    ['Am letzten Tag seiner Amtszeit begnadigte der Präsident den Händler.', 'begnadigen', 'Präsident > Händler'],
    ['Haupt- und Nebendarsteller feierten den Film.', 'feiern', 'Nebendarsteller > Film'],
    ['Den Händlern wird von den Behörden Wucher vorgeworfen.', 'vorwerfen', 'Wucher > –, Händlern'],
    ['Zum Fest hatten Bremer Vereine aufgerufen.', 'aufrufen', 'Vereine > –'],
    ['Gestern lobte Graf Meyer die Wehr.', 'loben', 'Graf > Wehr'],
    ['Gestern lobte Ina Graf Meyer die Wehr.', 'loben', 'Ina > Wehr'],
    ['Nicht nur der Norden, sondern auch der Süden lehnte den Plan ab.', 'ablehnen', 'Norden+Süden > Plan'],
    ['Für den Plan werben vor allem kleine Städte wie Jena, Gera und Suhl.', 'werben', 'Städte > –'],
    ['Am Sonntag trat Huber aber ebenfalls zurück und verließ das Land.', 'zurücktreten', 'Huber > –'],
    ['Minister Udo Westerwelle drang auf Reformen.', 'dringen', 'Minister > –'],
    ['Am Abend lobte Ute Zimmermann den Rat.', 'loben', 'Ute > Rat'],
    ['Dort zogen am Abend Zehntausende zum Rathaus.', 'ziehen', 'Zehntausende > –'],
    ['Er floh, als schwer bewaffnete Räuber das Haus beschossen.', 'beschießen', 'Räuber > Haus'],
    ['Hans Huber, sein alter Freund, der ein Buch versprochen hatte, dankte ihm.', 'danken', 'Hans > –, ihm'],
    ['Zudem reichte die Bahn Klage ein, setzte eine Frist und kündigte Züge an.', 'setzen', 'Bahn > Frist'],
    [
      'Ihm war am Abend, so schildert es der Pilot, von Peru der Überflug verweigert worden.',
      'verweigern',
      'Überflug > –, Ihm',
    ],
    // one form, two readings
    ['Die Behörde hat schon zuvor auf strenge Regeln gesetzt.', 'setzen', 'Behörde > –'],
    ['Die Zeugen suchen Wege, die Lage zu klären.', 'klären', 'Zeugen > Lage'],
    ['Er trat zurück, um Neuwahlen zu ermöglichen.', 'ermöglichen', 'Er > Neuwahlen'],
    ['Eisen ist ein Stoff, den der Körper benötigt.', 'benötigen', 'Körper > den'],
    ['Es ist ein Stoff, das Element, das der Körper benötigt.', 'benötigen', 'Körper > das'],
    // interrupted and coordinated clauses
    ['Er wurde im Oktober, einen Monat, nachdem der Skandal ruchbar wurde, zum Chef befördert.', 'befördern', 'Er > –'],
    ['Der Richter hatte am Montag, dem 3. März, eine Reihe von Dieben begnadigt.', 'begnadigen', 'Richter > Reihe'],
    ['Der Staat kann Zölle erheben und die Konten sperren.', 'sperren', 'Staat > Konten'],
    [
      'Huber, der jubelte, als er den Ball eroberte und einen Treffer erzwang, lobte den Gegner.',
      'loben',
      'Huber > Gegner',
    ],
    [
      'Huber, der jubelte, als er den Ball eroberte und einen Treffer erzwang, lobte den Gegner.',
      'erzwingen',
      'er > Treffer',
    ],
  ])('%s (%s)', (text, lemma, expected) => {
    expect(clauseOf(text, lemma)).toBe(expected);
  });
});
