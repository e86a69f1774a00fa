import type { Passage } from './passage.ts';

/** Culture, science, lives, opinion: plots, pictures, the past, what could be and what always is. */
export const CULTURE: readonly Passage[] = [
  [
    'health',
    'Neue Waffe im Kampf gegen Migräne',
    'Ärzte setzen im Kampf gegen Migräne auf einen neuen Wirkstoff. Die Antikörper blockieren einen Botenstoff, der die Nerven angreift. Fachgesellschaften begrüßten die Zulassung, warnten aber vor überzogenen Erwartungen. Krankenkassen weigern sich bislang, die Kosten zu übernehmen. In einer Studie sprachen sechs von zehn Patienten auf die Therapie an. Wer an schweren Attacken leidet, sollte mit seinem Arzt sprechen.',
  ],
  [
    'study',
    'Studie: Jugendliche fühlen sich von Nachrichten bedroht',
    'Jeder dritte Jugendliche meidet Nachrichten, weil sie ihm Angst machen. Das geht aus einer Studie der Universität Mainz hervor. Die Forscher befragten 2400 Schüler zwischen 14 und 18 Jahren. 41 Prozent lehnen das Gendern ab, 38 Prozent befürworten ein Verbot von Handys im Unterricht. Die Autoren fordern mehr Medienbildung und kritisieren die Algorithmen der Plattformen. Eltern unterstützen ihre Kinder demnach zu selten.',
  ],
  [
    'astronomy',
    'Schwarzes Loch attackiert Nachbargalaxie',
    'Astronomen haben beobachtet, wie ein Schwarzes Loch eine Nachbargalaxie unter Beschuss nimmt. Der Teilchenstrahl trifft die kleinere Galaxie und zerstört dort Gaswolken. Ein Team aus Japan und Chile kooperierte für die Aufnahmen. Die Forscher verteidigten ihre Deutung gegen Zweifel von Kollegen. Ein weiteres Teleskop soll die Daten im Herbst bestätigen. Für die Erde besteht keine Gefahr, versicherte die Raumfahrtbehörde.',
  ],
  [
    'animals',
    'Wölfe erobern die Lüneburger Heide',
    'In der Lüneburger Heide leben inzwischen acht Wolfsrudel. Die Tiere töteten im vergangenen Jahr rund 200 Schafe und verletzten mehrere Ponys. Hornissen und Krähen verteidigen derweil ihre Nester gegen Spaziergänger. Invasive Waschbären plündern Vogelnester und vertreiben die Eulen. Biologen warnen vor Panik. Ein Rudel beansprucht etwa 200 Quadratkilometer und duldet dort keine Eindringlinge.',
  ],
  [
    'war film',
    'Im Kino: Der letzte Zug nach Smolensk',
    'Regisseur Anton Brehm erzählt von einem Leutnant, der 1943 desertiert. Als Partisanen das Dorf überfallen und zwei Bauern erschießen, muss er sich entscheiden. Er entführt einen Lastwagen, verhandelt mit einem sowjetischen Kommissar und verrät schließlich seine Kameraden. Die Deutschen brennen das Dorf nieder. Brehm klagt niemanden an, er fordert sein Publikum heraus. Die Kritik feierte den Film in Venedig, das Publikum verweigerte den Beifall.',
  ],
  [
    'thriller',
    'Krimi um einen toten Minister',
    'In ihrem dritten Roman schickt Lena Aigner ihre Kommissarin nach Triest. Dort wird ein slowenischer Minister ermordet, die Polizei verhaftet den falschen Mann. Die Ermittlerin bedrängt den Staatsanwalt, droht Zeugen und wird selbst entführt. Im letzten Kapitel gesteht der Botschafter die Tat. Aigner wirft einen scharfen Blick auf die Grenzregion. Wer Spannung verlangt, wird bedient.',
    'open',
  ],
  [
    'theatre',
    'Räuber im Regen: Schiller unter freiem Himmel',
    'Bei den Festspielen kämpfen Schillers Räuber gegen Wind und Wetter. Karl Moor rebelliert gegen den Vater, Franz bedroht Amalia mit dem Schwert und nimmt den Alten gefangen. Die Regie verzichtet auf Aktualisierung. Das Ensemble stürmt über die Treppe und zündet eine Fahne an. Nach zwei Stunden kapituliert auch der Zuschauer vor der Kälte. Der Beifall für die Darsteller fiel herzlich aus.',
  ],
  [
    'concert',
    'Band sagt Auftritt in Köln ab',
    'Die Rockband Kieselgrau hat ihr Konzert in Köln abgesagt. Sänger Paul Imhoff leidet an einer Stimmbandentzündung und folgt dem Rat seines Arztes. Karten behalten ihre Gültigkeit, wie der Veranstalter versprach. Das Publikum reagierte mit Verständnis, einige Fans forderten ihr Geld zurück. Zuletzt hatte die Band in Wien die Bühne gestürmt und die Halle zum Beben gebracht. Im März erscheint das neue Album "Angriff ist Abschied".',
  ],
  [
    'series',
    'Die Serie "Statthalter" geht in die zweite Staffel',
    'In der zweiten Staffel von "Statthalter" erklärt der König seinen Vettern den Krieg. Seine Truppen marschieren in das Nordreich ein und belagern die Hauptstadt. Die Prinzessin lehnt ein Bündnis ab und droht ihrem Bruder mit dem Tod. Am Ende unterzeichnen die Häuser einen Vertrag, den niemand einhält. Hauptdarsteller Finn Lübke lobt das Drehbuch. Der Sender hat eine dritte Staffel bereits genehmigt.',
  ],
  [
    'video game',
    'Strategiespiel: Rom greift wieder an',
    'In "Imperator Nova" führt der Spieler die Legionen. Er besetzt Städte, verbündet sich mit Karthago oder verhängt ein Embargo gegen Ägypten. Wer die Germanen angreift, muss mit Aufständen rechnen. Die künstliche Intelligenz verhandelt geschickt und bricht jeden Waffenstillstand. Fans kritisieren, dass die Entwickler den Mehrspielermodus gestrichen haben. Ein Update soll den Fehler beheben.',
    'open',
  ],
  [
    'obituary of an actor',
    'Schauspieler Georg Hallmann gestorben',
    'Der Schauspieler Georg Hallmann ist tot. Er starb am Montag im Alter von 88 Jahren in München, wie seine Familie mitteilte. Hallmann wurde 1935 in Breslau geboren, seine Mutter floh mit ihm nach Bayern. Bekannt wurde er als Kommissar, der Täter ohne Waffe verhaftete. Kollegen würdigten ihn als stillen Rebellen, der Angebote aus Hollywood ausschlug. 1972 verließ er aus Protest gegen eine Besetzung das Residenztheater.',
  ],
  [
    'portrait',
    'Die Frau, die den Bergen trotzt',
    'Seit dreißig Jahren kämpft Maria Lechner gegen den Berg. Die Wirtin der Steinhütte versorgt Wanderer, rettet Verirrte und warnt vor Lawinen. Als junge Frau besuchte sie eine Schule in Innsbruck, dann traf sie ihren Mann. Die Bank verweigerte den beiden einen Kredit, ein Onkel half aus. Heute lehnt sie jedes Angebot von Investoren ab. "Ich verkaufe nicht", sagt sie und verteidigt ihre Ruhe.',
  ],
  [
    'interview with a singer',
    'Ich habe den Kritikern nie verziehen',
    'Frage: Frau Dorn, Ihr neues Album klingt wütend. Wen greifen Sie an? Antwort: Niemanden. Ich wehre mich gegen Leute, die mir sagen, wie ich zu sein habe. Frage: Ihr früherer Manager wirft Ihnen Undank vor. Antwort: Er hat mich jahrelang unter Druck gesetzt und mein Geld genommen. Ich habe ihm angeboten, sich zu treffen, er hat abgelehnt.',
  ],
  [
    'column',
    'Kolumne: Mein Krieg mit der Spülmaschine',
    'Ich gebe zu, ich habe kapituliert. Meine Spülmaschine hat mir den Krieg erklärt, und sie besitzt die besseren Waffen. Morgens verweigert sie die Arbeit, abends droht sie mit roten Lämpchen. Mein Mann hat Verhandlungen angeboten, ich fordere ihre bedingungslose Auslieferung an den Wertstoffhof. Die Kinder haben sich auf die Seite des Feindes geschlagen. Nun sucht der Hausfriede einen Vermittler.',
  ],
  [
    'editorial',
    'Kommentar: Europas Schwäche',
    'Europa muss endlich lernen, mit einer Stimme zu sprechen. Wer Russland abschrecken will, darf sich nicht spalten lassen. Würde Washington seine Truppen abziehen, stünde der Kontinent nackt da. Es wäre falsch, jetzt Sanktionen zu lockern oder mit Drohungen zu spielen. Natürlich könnte Paris führen, wenn Berlin ihm folgte. Doch Politiker versprechen viel und halten wenig.',
  ],
  [
    'essay',
    'Warum Staaten Verträge brechen',
    'Staaten brechen Verträge, wenn es ihnen nützt. Diktatoren unterdrücken ihre Bürger, Demokratien verhandeln lieber. Große Mächte bedrohen kleine, kleine suchen Schutz bei großen. Sanktionen treffen meist die Falschen, und Bündnisse zerfallen, sobald der Feind verschwindet. Regierungen, die ihre Kritiker verhaften, schwächen sich selbst. Das lehrt die Geschichte seit Thukydides.',
    'open',
  ],
  [
    'poll',
    'Umfrage: Mehrheit lehnt längere Arbeitszeit ab',
    'Die meisten Deutschen lehnen eine längere Arbeitszeit ab. In einer Umfrage sprachen sich 63 Prozent dagegen aus, 24 Prozent unterstützen den Vorschlag. Anhänger der Grünen befürworten ihn häufiger als die der FDP. Jeder Fünfte fürchtet, dass ihm sein Arbeitgeber droht. Das Institut befragte 1003 Menschen. Die Fehlertoleranz liegt bei drei Prozentpunkten.',
  ],
  [
    'town history',
    'Wie die Schweden nach Rothenstein kamen',
    'Das Städtchen Rothenstein feiert in diesem Sommer sein Schwedenfest. Es erinnert an das Jahr 1632, als ein Obrist die Mauern stürmte und die Bürger plünderte. Der Legende nach bot ihm die Tochter des Bürgermeisters ein Fass Wein an, worauf er die Stadt verschonte. Die Darsteller schießen mit Kanonen und nehmen den Rat gefangen. Gäste aus Uppsala besuchen den Umzug jedes Jahr. Der Verein sucht noch Landsknechte.',
  ],
];
