/** Prefixes that make derived verbs of simple ones. A prefix may be both ("übersetzen"). */

/** Never separated; the participle has no "ge-". */
export const INSEPARABLE_PREFIXES = 'be ent er fehl hinter miss ver wider zer über unter um durch voll'.split(' ');

/** Separated in verb-second clauses, and no words of their own beside prepositions: at the end of a clause always a prefix. */
export const SEPARABLE_PREFIXES =
  `ab an anheim auf aufrecht aus auseinander bei beisammen dar dazwischen durch ein einher empor entgegen
  entlang fehl fort her herab heran herauf heraus herbei herein herüber herum herunter hervor hin hinab hinan
  hinauf hinaus hindurch hinein hinterher hinüber hinunter hinweg hinzu inne kund lahm los maß mit nach nieder
  preis rück stand statt teil über überein um umher unter voran voraus vorbei vorher vorüber vorweg vor
  wahr weg wett wider zu zugrunde zurecht zurück zuwider zwischen`.split(/\s+/);

/** Adverbs and adjectives that are prefixes with these verbs only, one line per prefix, sorted. */
export const ADVERBIAL_PREFIXES = `
aneinander geraten
aufeinander zugehen
bekannt geben machen werden
bereit erklären finden halten liegen stehen stellen
bloß stellen
dahinter stecken
davon fahren fliegen jagen kommen laufen machen schleichen stehlen tragen ziehen
dazu geben gehören kommen lernen rechnen setzen stoßen tun verdienen zählen
dicht machen
fern bleiben halten
fest halten hängen kleben legen machen nehmen schreiben setzen sitzen stehen stecken stellen
frei bekommen geben gelangen halten kämpfen kaufen kommen lassen legen machen schalten setzen sprechen stellen
gegenüber sehen sitzen stehen stellen treten
gefangen halten nehmen setzen
geheim halten
gleich kommen machen setzen stellen ziehen
gut heißen machen schreiben
heim fahren holen kehren reisen zahlen
hoch fahren gehen halten heben nehmen rechnen schrauben spielen stufen treiben ziehen
kennen lernen
kalt stellen
klar kommen machen stellen werden
kurz schließen
leicht fallen machen nehmen
mobil machen
nahe bringen kommen legen liegen stehen
näher bringen kommen rücken
not landen
offen halten legen stehen
raus fliegen schmeißen werfen
quer legen stellen
richtig stellen
schief gehen laufen
schuldig sprechen
schwer fallen machen tun
sicher gehen stellen
still halten legen liegen stehen
tot fahren schießen schlagen schweigen treten
trocken legen
übel nehmen
übrig bleiben lassen
weiter arbeiten bestehen entwickeln fahren fliegen führen geben gehen helfen kämpfen kommen laufen leiten machen reden reichen reisen verbreiten verfolgen verhandeln ziehen
wieder aufbauen aufnehmen beginnen bekommen beleben einführen einsetzen eröffnen erlangen finden geben herstellen holen kehren kommen sehen vereinigen wählen
zufrieden geben stellen
zunichte machen
zusammen arbeiten bauen brechen bringen fallen fassen finden führen halten hängen kommen legen leben prallen raufen rücken rufen schalten schlagen schließen setzen sitzen stehen stellen stoßen tragen treffen treten tun wachsen wirken ziehen zählen
zuvor kommen
zwangs räumen rekrutieren umsiedeln
`;

/** Verbs whose forms are also those of others: "beigestanden" is of "beistehen", "überfällt" of "überfallen". The prefixes that they do take. */
export const JOINED_TO_FEW: ReadonlyMap<string, readonly string[]> = new Map([
  ['fällen', ['aus']],
  ['geraten', ['aneinander', 'hinein']],
  ['gestehen', ['ein', 'zu']],
]);
