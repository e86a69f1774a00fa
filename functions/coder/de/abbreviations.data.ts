/** Abbreviations with a full stop that does not end a sentence, lower case, without the stop, sorted. */
export const ABBREVIATIONS = new Set(
  `abb abs abt allg anm art aug bd bes betr bspw bzgl bzw ca chr co corp dez dgl dipl dr ebd einschl ev evtl feb febr
  fr frhr gem gen ggf gouv hg hl hr hrn hrsg inc ing inkl insb inst jan jr kath kgl kpt lt ltd maj max min mind mio mr
  mrd mrs ms nov nr okt oberst obj phil pol präs prof prot rd red ref reg sel sen sep sept sog sozdem st stellv str tel tsd
  ung urspr usf uffz vgl vors vs wg wiss zit ztg zw`.split(/\s+/),
);

/** Abbreviations that may also end a sentence: before a capitalised function word they do. */
export const FINAL_ABBREVIATIONS = new Set('a.d co etc inc jh jr ltd mio mrd u.a usf usw'.split(' '));

/** Words that make a number with full stop before them an ordinal: "20. Jahrhundert", "der 28. Januar". */
export const ORDINAL_NOUNS = new Set(
  `Jahrestag Jahrhundert Jahrhunderts Jahrhunderte Geburtstag Todestag Weltkrieg Weltkriegs Weltkrieges Mal Platz Runde
  Sitzung Gipfel Gipfeltreffen Parteitag Armee Division Brigade Bataillon Regiment Stock Lebensjahr Amtszeit Verfassungszusatz
  Generalversammlung UN-Generalversammlung Tag Woche Jahr Sanktionspaket Paket Bundestag Etage Klasse Bezirk Arrondissement
  Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
  Jan Feb Febr Apr Jun Jul Aug Sep Sept Okt Nov Dez`.split(/\s+/),
);

/** Words before a day number with full stop that make it an ordinal ("am 28."). */
export const ORDINAL_LEADS = new Set('am ab bis beim dem den der des die das im vom zum zur und seit jeden'.split(' '));

/** Capitalised function words that begin a sentence rather than follow an abbreviation, an ordinal or an initial. */
export const SENTENCE_OPENERS = new Set(
  `Aber Alle Allerdings Als Am An Anschließend Auch Auf Aus Außerdem Bei Beide Beim Bereits Bis Bisher Da Dabei Dafür Dagegen Daher
  Damit Danach Daneben Dann Darauf Darin Darüber Das Dass Dazu Dem Den Denn Dennoch Der Deren Deshalb Die Dies Diese Diesem Diesen
  Dieser Dieses Doch Dort Durch Ein Eine Einem Einen Einer Eines Einige Er Erst Es Etwa Für Gegen Gleichzeitig Hier Hingegen
  Ihr Ihre Im In Insgesamt Inzwischen Ist Jedoch Jetzt Kein Keine Laut Man Mehr Mehrere Mit Nach Nachdem Neben Nicht Noch Nun Nur Ob
  Obwohl Ohne Schon Sein Seine Seit Seitdem Sie So Sogar Sollte Später Trotz Um Und Unter Viele Vom Von Vor Während Wann Warum Was
  Weder Wegen Weil Weiter Welche Wenn Wer Wie Wir Wo Zu Zudem Zuletzt Zum Zuvor Zur Zwar Zwei Zwischen`.split(/\s+/),
);
