/**
 * Strong and irregular verbs, one line each, sorted: infinitive, third person singular of the present, preterite,
 * Konjunktiv II, participle. `/` separates variants, `+` marks perfects with "sein". Prefixed verbs are derived.
 */
export const STRONG_VERBS = `
backen backt backte backte gebacken
befehlen befiehlt befahl befähle/beföhle befohlen
beginnen beginnt begann begänne/begönne begonnen
beißen beißt biss bisse gebissen
bergen birgt barg bärge geborgen
bersten birst barst bärste geborsten +
bewegen bewegt bewog/bewegte bewöge bewogen/bewegt
biegen biegt bog böge gebogen
bieten bietet bot böte geboten
binden bindet band bände gebunden
bitten bittet bat bäte gebeten
blasen bläst blies bliese geblasen
bleiben bleibt blieb bliebe geblieben +
braten brät/bratet briet briete gebraten
brechen bricht brach bräche gebrochen
brennen brennt brannte brennte gebrannt
bringen bringt brachte brächte gebracht
denken denkt dachte dächte gedacht
dreschen drischt drosch drösche gedroschen
dringen dringt drang dränge gedrungen +
empfangen empfängt empfing empfinge empfangen
empfehlen empfiehlt empfahl empfähle/empföhle empfohlen
empfinden empfindet empfand empfände empfunden
erlöschen erlischt erlosch erlösche erloschen +
erschrecken erschrickt/erschreckt erschrak/erschreckte erschräke erschrocken/erschreckt
erwägen erwägt erwog erwöge erwogen
essen isst aß äße gegessen
fahren fährt fuhr führe gefahren +
fallen fällt fiel fiele gefallen +
fangen fängt fing finge gefangen
fechten ficht focht föchte gefochten
finden findet fand fände gefunden
flechten flicht flocht flöchte geflochten
fliegen fliegt flog flöge geflogen +
fliehen flieht floh flöhe geflohen +
fließen fließt floss flösse geflossen +
fressen frisst fraß fräße gefressen
frieren friert fror fröre gefroren
gebären gebiert/gebärt gebar gebäre geboren
geben gibt gab gäbe gegeben
gedeihen gedeiht gedieh gediehe gediehen +
gehen geht ging ginge gegangen +
gelingen gelingt gelang gelänge gelungen +
gelten gilt galt gälte/gölte gegolten
genesen genest genas genäse genesen +
genießen genießt genoss genösse genossen
geraten gerät geriet geriete geraten +
geschehen geschieht geschah geschähe geschehen +
gestehen gesteht gestand gestände/gestünde gestanden
gewinnen gewinnt gewann gewänne/gewönne gewonnen
gießen gießt goss gösse gegossen
gleichen gleicht glich gliche geglichen
gleiten gleitet glitt glitte geglitten +
graben gräbt grub grübe gegraben
greifen greift griff griffe gegriffen
haben hat hatte hätte gehabt
halten hält hielt hielte gehalten
hängen hängt hing/hängte hinge gehangen/gehängt
hauen haut haute/hieb hiebe gehauen
heben hebt hob höbe gehoben
heißen heißt hieß hieße geheißen
helfen hilft half hälfe/hülfe geholfen
kennen kennt kannte kennte gekannt
klingen klingt klang klänge geklungen
kneifen kneift kniff kniffe gekniffen
kommen kommt kam käme gekommen +
kriechen kriecht kroch kröche gekrochen +
laden lädt lud lüde geladen
lassen lässt/läßt ließ ließe gelassen
laufen läuft lief liefe gelaufen +
leiden leidet litt litte gelitten
leihen leiht lieh liehe geliehen
lesen liest las läse gelesen
liegen liegt lag läge gelegen
lügen lügt log löge gelogen
mahlen mahlt mahlte mahlte gemahlen
meiden meidet mied miede gemieden
messen misst maß mäße gemessen
misslingen misslingt misslang misslänge misslungen +
nehmen nimmt nahm nähme genommen
nennen nennt nannte nennte genannt
pfeifen pfeift pfiff pfiffe gepfiffen
preisen preist pries priese gepriesen
raten rät riet riete geraten
reiben reibt rieb riebe gerieben
reißen reißt riss risse gerissen
reiten reitet ritt ritte geritten +
rennen rennt rannte rennte gerannt +
riechen riecht roch röche gerochen
ringen ringt rang ränge gerungen
rufen ruft rief riefe gerufen
salzen salzt salzte salzte gesalzen
saufen säuft soff söffe gesoffen
schaffen schafft schuf/schaffte schüfe geschaffen/geschafft
scheiden scheidet schied schiede geschieden +
scheinen scheint schien schiene geschienen
schelten schilt schalt schölte gescholten
scheren schert scherte/schor schöre geschoren
schieben schiebt schob schöbe geschoben
schießen schießt schoss/schoß schösse geschossen
schlafen schläft schlief schliefe geschlafen
schlagen schlägt schlug schlüge geschlagen
schleichen schleicht schlich schliche geschlichen +
schleifen schleift schliff/schleifte schliffe geschliffen/geschleift
schließen schließt schloss/schloß schlösse geschlossen
schmeißen schmeißt schmiss schmisse geschmissen
schmelzen schmilzt schmolz schmölze geschmolzen
schneiden schneidet schnitt schnitte geschnitten
schreiben schreibt schrieb schriebe geschrieben
schreien schreit schrie schriee geschrien/geschrieen
schreiten schreitet schritt schritte geschritten +
schweigen schweigt schwieg schwiege geschwiegen
schwellen schwillt schwoll schwölle geschwollen +
schwimmen schwimmt schwamm schwömme geschwommen +
schwinden schwindet schwand schwände geschwunden +
schwingen schwingt schwang schwänge geschwungen
schwören schwört schwor schwüre geschworen
sehen sieht sah sähe gesehen
senden sendet sandte/sendete sendete gesandt/gesendet
singen singt sang sänge gesungen
sinken sinkt sank sänke gesunken +
sinnen sinnt sann sänne gesonnen
sitzen sitzt saß säße gesessen
speien speit spie spiee gespien
spinnen spinnt spann spönne gesponnen
sprechen spricht sprach spräche gesprochen
sprießen sprießt spross sprösse gesprossen +
springen springt sprang spränge gesprungen +
stechen sticht stach stäche gestochen
stecken steckt steckte/stak steckte gesteckt
stehen steht stand stünde/stände gestanden
stehlen stiehlt stahl stähle gestohlen
steigen steigt stieg stiege gestiegen +
sterben stirbt starb stürbe gestorben +
stinken stinkt stank stänke gestunken
stoßen stößt stieß stieße gestoßen
streichen streicht strich striche gestrichen
streiten streitet stritt stritte gestritten
tragen trägt trug trüge getragen
treffen trifft traf träfe getroffen
treiben treibt trieb triebe getrieben
treten tritt trat träte getreten +
trinken trinkt trank tränke getrunken
trügen trügt trog tröge getrogen
tun tut tat täte getan
verderben verdirbt verdarb verdürbe verdorben
verdrießen verdrießt verdross verdrösse verdrossen
vergessen vergisst vergaß vergäße vergessen
verlieren verliert verlor verlöre verloren
verlöschen verlischt verlosch verlösche verloschen +
verzeihen verzeiht verzieh verziehe verziehen
wachsen wächst wuchs wüchse gewachsen +
waschen wäscht wusch wüsche gewaschen
weben webt wob/webte wöbe gewoben/gewebt
weichen weicht wich wiche gewichen +
weisen weist wies wiese gewiesen
wenden wendet wandte/wendete wendete gewandt/gewendet
werben wirbt warb würbe geworben
werfen wirft warf würfe geworfen
wiegen wiegt wog wöge gewogen
winden windet wand wände gewunden
wissen weiß wusste/wußte wüsste gewusst/gewußt
ziehen zieht zog zöge gezogen
zwingen zwingt zwang zwänge gezwungen
`;

/** Auxiliaries and modals: their finite forms, singular `|` plural, of present, preterite, Konjunktiv I, Konjunktiv II; then participles. */
export const AUXILIARY_VERBS = `
dürfen : darf | dürfen : durfte | durften : dürfe | dürfen : dürfte | dürften : gedurft
haben : hat | haben : hatte | hatten : habe | haben : hätte | hätten : gehabt
können : kann | können : konnte | konnten : könne | können : könnte | könnten : gekonnt
mögen : mag | mögen : mochte | mochten : möge | mögen : möchte | möchten : gemocht
müssen : muss muß | müssen : musste mußte | mussten mußten : müsse | müssen : müsste müßte | müssten müßten : gemusst
sein : bin ist | sind : war | waren : sei | seien : wäre | wären : gewesen
sollen : soll | sollen : sollte | sollten : solle | sollen : sollte | sollten : gesollt
werden : wird | werden : wurde | wurden : werde | werden : würde | würden : geworden worden
wollen : will | wollen : wollte | wollten : wolle | wollen : wollte | wollten : gewollt
`;
