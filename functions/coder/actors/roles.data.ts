/**
 * Nouns for those who act, with their PLOVER sectors: a line of sectors, then the endings that such nouns have, in the
 * singular and lower case ("minister" covers "Innenminister"); the longest ending decides. `=` marks a noun that must be the
 * whole word. Sorted by sectors, then by noun; a sector may take several lines. Inflection and the feminine "-in" are derived.
 */
export const ROLES = `
BUS: aktiengesellschaft aktionär arbeitgeber arbeitgeberverband aufsichtsrat aufsichtsratschef autobauer autokonzern
BUS: automobilhersteller =bahn bank banken banker bauer baufirma bergbaukonzern betreiber branche branchenverband
BUS: brauerei energiekonzern energieversorger fabrik fabrikant farmer =finanzbranche firma firmen fluggesellschaft
BUS: flughafenbetreiber geldgeber geschäftsführer gesellschafter großbank handelskammer handelskette handwerkskammer
BUS: hersteller händler importeur industrie industrieverband investor kammer kartell kaufmann konzern konzernchef
BUS: kraftwerksbetreiber krankenkasse landwirt lebensmittelkette lieferant manager markt medienkonzern
BUS: mineralölkonzern pharmakonzern produzent provider reederei rüstungskonzern sparkasse spediteur supermarktkette
BUS: tankstelle unternehmen unternehmer verkehrsbetrieb versicherer versicherung vorstandschef vorstandssprecher
BUS: vorstandsvorsitzender wirtschaft wirtschaftsverband wirtschaftsvertreter zulieferer züchter ölkonzern
COP: beamte beamter bereitschaftspolizei bundeskriminalamt bundespolizei carabinieri einsatzkräfte einsatzleiter
COP: ermittler ermittlungsbehörde fahnder gendarm gendarmerie grenzbeamter grenzpolizei grenzschutz grenzschützer
COP: grenzwache guardia kriminalamt kriminalbeamter kriminalpolizei kripo landeskriminalamt ordnungshüter
COP: ordnungskräfte polizei polizeibeamter polizeichef polizeieinheit polizeieinsatzkräfte polizeigewalt
COP: polizeihauptquartier polizeikräfte polizeipräsident polizeipräsidium polizeirevier polizeisprecher polizeistation
COP: polizeiwache polizist schutzpolizei sicherheitsbeamter sicherheitsbehörde sicherheitsdienst sicherheitskräfte
COP: sondereinsatzkommando sonderkommando spezialeinheit spezialeinsatzkommando spezialkräfte staatsschutz
COP: strafverfolgungsbehörde streife verkehrspolizei wachleute wachmann wachmänner zoll zollbeamter zollfahnder
CRM: amokläufer amokschütze bande bandenchef betrüger brandstifter dealer dieb drogenbande drogenboss drogenhändler
CRM: drogenkartell einbrecher erpresser gang gangster gefangene gefangener geiselnehmer hacker hehler häftling insasse
CRM: kartellchef kriminelle krimineller mafia mafiaboss menschenhändler mörder pirat räuber schlepper schleuser
CRM: schmuggler schütze straftäter tatverdächtige tatverdächtiger täter verbrecher vergewaltiger verurteilte
CRM: verurteilter
CVL: angehörige anwohner arbeitsloser architekt asylbewerber ausländer autofahrer autor besatzung bevölkerung bewohner
CVL: bürger bürgerinitiative dissident dorfbewohner dutzende ehefrau ehemann einwanderer einwohner eltern fahrer
CVL: fahrgast familie fan flüchtling frau fußgänger gast geflüchtete geflüchteter geisel hunderte hunderttausende
CVL: ingenieur jugend jugendliche jugendlicher junge jährige jähriger kind kinder kunde künstler landsleute leute
CVL: =mann mensch menschen migrant minderheit minderjähriger mutter mädchen =männer mütter opfer passagier passagiere
CVL: passant person personen regisseur reisender rentner roma schaulustiger schauspieler schriftsteller siedler sohn
CVL: spieler sportler staatsangehöriger staatsbürger stammesälteste stammesältester sänger tausende tochter tote
CVL: tourist touristen trainer trauernder urlauber vater verdächtige verdächtiger verletzte verletzter verwandter volk
CVL: väter völker witwe wähler zehntausende zivilbevölkerung zivilist zuschauer öffentlichkeit überlebender
CVL+OPP: aktionsbündnis aktivist atomkraftgegner bündnis bürgerrechtler bürgerrechtsbewegung castor-gegner
CVL+OPP: demokratieaktivist demokratiebewegung demonstrant demonstranten demonstrantin demonstration
CVL+OPP: demonstrationsteilnehmer demonstrationszug demonstrierende demonstrierender dissidenten friedensaktivist
CVL+OPP: gegendemonstrant gegner globalisierungsgegner globalisierungskritiker impfgegner kernkraftgegner
CVL+OPP: klimaaktivist kreml-kritiker kremlkritiker kritiker kundgebungsteilnehmer menschenmenge menschenrechtler
CVL+OPP: protestbewegung protestierende protestierender protestler protestzug putin-kritiker randalierer
CVL+OPP: regierungsgegner regierungskritiker regimegegner rüstungsgegner steinewerfer tierschützer umweltaktivist
CVL+OPP: umweltschützer
EDU: akademie bildungseinrichtung biologe dozent experte fachleute forscher forschungsinstitut historiker hochschule
EDU: institut lehrer lehrerin lehrkraft lehrkräfte politikwissenschaftler politologe professor rektor schule
EDU: schulleiter schüler soziologe uni universität wissenschaftler ökonom
EDU+CVL: schülerin student studenten studentin studierende studierender
GOV: administration amt amtsinhaber amtskollege amtssprecher außenamt außenamtschef außenamtssprecher
GOV: außenbeauftragter außenminister außenministerium außenpolitiker außenressort behörde bezirksamt botschaft
GOV: botschafter bundesamt bundeskabinett bundeskanzler bundeskanzleramt bundesland bundesländer bundespräsident
GOV: bundesregierung bundesstaat bürgermeister chefdiplomat chefunterhändler delegation diktator diplomat
GOV: drogenbeauftragter emir feuerwehr finanzamt finanzminister finanzministerium führung gemeinde gesandter
GOV: gesundheitsamt gesundheitsbehörde gouverneur großherzog herrscher innenbehörde innenminister innenministerium
GOV: innenressort innensenator innenverwaltung interimspräsident justizminister justizministerium kabinett kaiser
GOV: kanzler kanzleramt kanzlerin kartellamt kartellbehörde kommune konsul konsulat kreml kronprinz könig königin
GOV: königshaus land landesamt landesregierung landkreis landrat =länder machthaber magistrat minister ministerium
GOV: ministerpräsident ministerrat monarch nachbarland nachbarstaat oberbürgermeister premier premierminister prinz
GOV: präfekt präsident präsidentenpalast präsidentin präsidentschaft präsidialamt regent regierender regierung
GOV: regierungschef regierungschefin regierungskreis regierungssprecher regierungsvertreter regime residenz scheich
GOV: sicherheitsberater sicherheitsrat sonderbeauftragter sonderermittler sondergesandter staat =staaten staatschef
GOV: staatsführung staatskanzlei staatsminister staatsoberhaupt staatsregierung staatssekretär stadt stadtrat
GOV: stadtverwaltung =städte sultan umweltamt umweltbehörde umweltminister umweltministerium unterhändler
GOV: verfassungsschützer vertretung verwaltung vizekanzler vizeminister vizepräsident wahlkommission zentralbank
GOV: zentralbankchef zentralregierung übergangspräsident übergangsregierung
GOV+MIL: heeresminister kriegsminister militärjunta militärrat militärregierung verteidigungsminister
GOV+MIL: verteidigungsministerium verteidigungsressort wehrminister
HLH: arzt gesundheitsorganisation klinik krankenhaus krankenschwester mediziner pfleger rettungskräfte sanitäter
HLH: virologe ärzte ärztin
JUD: anklage anklagebehörde ankläger anwalt bundesanwaltschaft bundesgerichtshof bundesverfassungsgericht
JUD: bundesverwaltungsgericht chefankläger ermittlungsrichter generalbundesanwalt generalstaatsanwalt
JUD: generalstaatsanwaltschaft gericht gerichtshof gerichtssprecher haftrichter jurist jury justiz justizbehörde
JUD: kammergericht kriegsverbrechertribunal landgericht oberlandesgericht rechtsanwalt richter schöffe staatsanwalt
JUD: staatsanwaltschaft staatsanwälte staatsanwältin strafgericht strafgerichtshof strafkammer strafsenat tribunal
JUD: untersuchungsrichter verfassungsgericht verfassungsrichter verteidiger =verteidigung verwaltungsgericht
LAB: angestellte angestellter arbeiter arbeitnehmer arbeitnehmervertreter bediensteter belegschaft bergarbeiter
LAB: bergleute beschäftigte beschäftigter betriebsrat eisenbahner fernfahrer fluglotse gewerkschaft gewerkschafter
LAB: gewerkschaftsbund gewerkschaftschef gewerkschaftsverband hafenarbeiter journalistenverband lokführer
LAB: lokomotivführer lotse mitarbeiter personal pilot streikende streikender tarifpartner taxifahrer trucker
LEG: abgeordnete abgeordnetenhaus abgeordneter bundesrat bundestag bundestagsabgeordneter bundestagsfraktion
LEG: bundestagspräsident bürgerschaft duma fraktion fraktionschef fraktionsvorsitzender knesset kongress
LEG: kongressabgeordneter landtag landtagsabgeordneter mandatsträger nationalrat nationalversammlung oberhaus
LEG: parlament parlamentarier parlamentspräsident repräsentantenhaus senat senator ständerat unterausschuss unterhaus
LEG: untersuchungsausschuss volkskammer volkskongress volksversammlung
MED: agentur blatt blogger chefredakteur fernsehsender fernsehteam fotograf journalist journalisten kameramann
MED: kamerateam korrespondent magazin medien medienvertreter medium moderator nachrichtenagentur nachrichtensender
MED: presse redakteur redaktion reporter rundfunk rundfunkanstalt sender staatsfernsehen staatsmedien tageszeitung
MED: verlag zeitschrift zeitung
MIL: admiral armee armeeangehöriger armeechef armeeführung armeesprecher befehlshaber besatzer besatzungsmacht
MIL: besatzungstruppe blauhelm blauhelmsoldat bodentruppe bomber brigade bundeswehr bundeswehrsoldat division einheit
MIL: einheiten fallschirmjäger feldmarschall flotte friedenstruppe general generalleutnant generalmajor generalstab
MIL: generalstabschef generäle heer infanterie kampfflugzeug kampfjet koalitionstruppe kommandant kommandeur
MIL: kriegsmarine kriegsschiff küstenwache leutnant luftstreitkräfte luftwaffe major marine marineinfanterist militär
MIL: militärangehöriger militärführer militärführung militärkreis militärs militärsprecher nationalgarde
MIL: oberbefehlshaber oberst offizier panzer putschist raketentruppe regiment reservist revolutionsgarde schutztruppe
MIL: soldat soldaten soldatin stabschef streitkräfte streitmacht söldner truppe truppen veteran wehrmacht
NGO: beobachter bürgerrechtsorganisation dachverband entwicklungshelfer flüchtlingsorganisation flüchtlingsrat
NGO: friedensorganisation helfer hilfsflotte hilfsorganisation hilfswerk journalistenorganisation
NGO: menschenrechtsaktivist menschenrechtsgruppe menschenrechtsorganisation menschenrechtsverein
NGO: nichtregierungsorganisation sozialverband stiftung tierschutzorganisation tierschutzverein umweltorganisation
NGO: umweltschutzorganisation umweltschutzverband umweltverband verbraucherschützer verbraucherzentrale verein
NGO: wahlbeobachter wohlfahrtsverband
OPP: exilregierung opposition oppositionelle oppositioneller oppositionsanhänger oppositionsbewegung
OPP: oppositionsbündnis oppositionsführer oppositionsgruppe oppositionskandidat oppositionskoalition
OPP: oppositionspolitiker übergangsrat
OPP+PTY: linkspartei oppositionspartei oppositionsparteien
PTY: christdemokrat jugendorganisation kanzlerkandidat koalitionspartner kreisverband landesverband ortsverband partei
PTY: parteichef parteiführer parteiführung parteitag parteivorsitzender parteivorstand politiker politikerin
PTY: präsidentschaftsbewerber präsidentschaftskandidat regierungspartei sozialdemokrat spitzenkandidat
PTY+GOV: koalition regierungsfraktion regierungskoalition
REB: angreifer attentäter aufständische aufständischer befreiungsarmee befreiungsfront bewaffnete bewaffneter
REB: bombenleger dschihadist entführer extremist freischärler fundamentalist gotteskrieger guerilla guerillagruppe
REB: guerillero islamist kindersoldat kämpfer militante militanter miliz milizen milizionär paramilitär paramilitärs
REB: rebell rebellen rebellenchef rebellenführer rebellengruppe selbstmordattentäter separatist separatisten taliban
REB: terrorgruppe terrorist terroristen terrormiliz terrornetzwerk terrororganisation terrorverdächtiger terrorzelle
REB: untergrundorganisation warlord widerstandsbewegung widerstandskämpfer
REL: ajatollah ayatollah bischof bischofskonferenz bischöfe diözese erzbischof geistliche geistlicher gläubiger imam
REL: kardinal katholik kirche kirchentag kleriker moschee mullah mönch mönche nonne papst patriarch pfarrer pilger
REL: prediger priester protestant rabbi rabbiner salafist vikar
REL+CVL: alawit christ drusen jeside jude moslem muslim schiit sunnit tibeter uigure
SPY: abwehr agent auslandsgeheimdienst bundesnachrichtendienst geheimagent geheimdienst geheimdienstchef
SPY: geheimdienstler geheimpolizei inlandsgeheimdienst militärgeheimdienst nachrichtendienst spion verfassungsschutz
`;

/** Nouns whose sectors come from the body that they belong to ("Sprecher der Polizei"), with what they are without one. */
export const RELATIONAL = `
UNK: abgesandter anführer angehöriger anhänger ausschuss beauftragter befürworter berater bewegung chef chefin
UNK: delegierter direktor funktionär führer führungsmitglied generaldirektor generalsekretär gremium =gruppe =gruppen
UNK: gruppierung gründer kandidat kollege komitee kommissar kommission kontingent kraft kräfte leiter leitung
UNK: mitbegründer =mitglied =mitglieder nachfolger organisation organisationen organisator rat repräsentant seite
UNK: sprecher sprecherin stellvertreter sympathisant team teilnehmer unterstützer veranstalter verantwortlicher
UNK: verband verbündete verbündeter verhandlungsführer vertreter vertreterin vize vizechef vorgänger vorsitzende
UNK: vorsitzender vorstand
`;

/** Nouns that are no actors although they end like one, sorted. */
export const NO_ACTORS = new Set(
  `abkommen abstand ansicht aufstand ausland aussage besuch brand dollar euro festland gegenleistung gegenstand
  hand handlung hausmacht heimatland helgoland herrschaft hochland inland interesse kalifornien landwirtschaft
  mehrheit mittelstand rand rathaus rückstand sand stand statt strand treffen umland verstand vertrag wahl
  werkstatt westjordanland widerstand zeitalter zustand`.split(/\s+/),
);
