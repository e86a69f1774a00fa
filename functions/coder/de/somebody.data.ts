/** Nouns and adjectives that tell who somebody is, by what reads phrases in `actors/` and counts people. Patterns match ends of nouns. */

/** Roles that are held by one person, by their ending; the others are bodies and groups. */
export const HELD =
  /(?:abgeordneter?|admiral|agent|ajatollah|aktivist|amtsinhaber|amtskollegen?|analyst|attaché|angeklagter?|anwalt|autor|beauftragter?|befehlshaber|berater|beschuldigter?|bischof|blogger|botschafter|bruder|bürgermeister|chef|diktator|diplomat|direktor|dissident|emir|experte|forscher|fotograf|frau|führer|gegenüber|geistlicher?|general|gesandter?|gouverneur|gründer|herausforderer|herrscher|historiker|häftling|imam|journalist|kaiser|kandidat|kanzler|kardinal|kollegen?|kommandeur|kommissar|könig|künstler|landrat|leiter|machthaber|manager|mann|minister|monarch|mutter|nachfolger|oberhaupt|oberst|offizier|oppositionelle|papst|patriarch|pfarrer|politiker|polizist|premier|prinz|professor|präsident|rechtler|redakteur|regent|reporter|richter|scheich|schriftsteller|sekretär|senator|sohn|spion|sprecher|student|stellvertreter|sultan|sänger|tochter|täter|unterhändler|unternehmer|vater|vermittler|vize|vorgänger|vorsitzender?|warlord|witwe|zar)(?:in|en|s|n|es)?$/i;

/** Nouns for one of several, who is a person where the name says who. */
export const BY_NAME =
  /(?:(?<!meist|send)er|ist|ant|(?<![aei]m)ent|or|än|oge|arzt|ärzt|mann|frau|ling|mitglied|(?:abgeordnete|angehörige|jährige)[nr]?)(?:in|en|s|n|es)?$/i;

/** Offices of organisations of states, whoever holds them. */
export const OF_ALL =
  /(?:außenbeauftragter?|generalsekretär(?:in|s)?|hochkommissar(?:in|s)?|kommissar(?:in|s)?|kommissionschef(?:in|s)?|kommissionspräsident(?:in|en)?|kommissionsvize|ratspräsident(?:en)?|ratschef|sondergesandte[nr]?)$/i;

/** Adjectives of what is of no one country. */
export const SUPRANATIONAL =
  /^(?:afrikanisch|arabisch|asiatisch|ausländisch|europäisch|global|international|islamisch|multinational|weltweit|westlich)e[mnrs]?$/i;

/** "die europäischen Außenminister", "den europäischen Hauptstädten": those of the Union. */
export const EUROPEAN = /^europäische[nr]$/;
export const OF_THE_UNION =
  /^(?:(?:Außen|Finanz|Innen|Verteidigungs)minister[n]?|Hauptstädten?|(?:Staats- und )?Regierungschefs|Staatschefs)$/;

/** Parts of the world: "die Menschen am Horn von Afrika" are of no one country. */
export const REGIONS_OF_MANY =
  /^(?:(?:Nord|Ost|Süd|West|Zentral|Mittel|Südost|Latein)?(?:afrika|asien|europa|amerika)s?|Balkans?|Golfs?|Horn|Kaukasus|Nahost|Sahelzone|Welt)$/i;

/** "islamische Geistliche" are of the country that is told of, islamic states of none. */
export const OF_FAITH = /^islamische[mnrs]?$/i;

/** Offices whose holders have neither army nor police. */
export const UNARMED = /(?:bürgermeister|landrat|landrät|senator)(?:in|s)?$/i;

/** Groups that mostly work across borders; clubs and associations are at home where they are spoken of. */
export const BORDERLESS = /(?:organisation|gruppe|helfer|beobachter|hilfswerk|aktivist)/i;

/** Those who are in another country than their own, or act from nobody knows where. */
export const FOREIGN =
  /(?:ausländer|flüchtling|geisel|migrant|asylbewerber|asylsuchende|geflüchtete|schutzsuchende|söldner|söldnerkommando|söldnertruppe|hacker|hackergruppe|hackerbande|cyberkriminelle)(?:innen|in|en|[enrs])?$/i;

/** A state beside another one, and what lives there: "Nachbarländer Venezuelas". */
export const NEIGHBOUR = /^nachbar(?:land|landes|ländern?|n|staat|staates|staaten)$/i;

/** Countries around another one, or that give to it. */
export const NEIGHBOURS = /^(?:Geber|Nachbar|Anrainer)(?:länder|ländern|staaten|n)?$/;

/** Those who stand at the side of somebody: of other countries than he. */
export const ALLIES = /^(?:Verbündete[nr]?|Bündnispartnern?|Bündnisstaaten|Alliierten?)$/;

/** "mehrere Staaten", "14 Regierungen": of no one country. */
export const STATES =
  /(?:(?<!Bundes|Teil)[Ss]taaten|^Staats|(?<!Bundes)[Ll]ändern?|[Nn]ationen|^Regierungen|^Amtskollegen|^Außenministern?|^Regierungschefs|^Staatschefs)$/;

/** Many states at once: "die Staatengemeinschaft", "der Westen". */
export const WORLD =
  /^(?:(?:Militär|Sicherheits|Verteidigungs)bündnis(?:ses)?|(?:Staaten|Welt|Völker)gemeinschaft|Westens?|(?:Entwicklungs|Geber|Industrie|Schwellen)länder[n]?|Industriestaaten|(?:Atom|Groß|Super|Veto|Welt|West)mächten?|Hauptstädten?)$/;

/** "die Staats- und Regierungschefs" */
export const HEADS = /^(?:Staats- und )?Regierungschefs$/;

/** How many there are, so that they are of several countries. */
export const SEVERAL =
  /^(?:mehrere[nr]?|viele[nr]?|einige[nr]?|zahlreiche[nr]?|alle[nr]?|andere[nr]?|weitere[nr]?|übrigen?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+)$/i;

/** Nouns that take up a company. */
export const ENTERPRISES =
  /(?:airline|bank|blatt|blattes|fluggesellschaft|firma|hersteller|konzerns?|magazins?|reederei|senders?|unternehmens?|verlags?|zeitung|zeitschrift)$/i;

/** Who did something to others is not of their country for that. */
export const DOERS = /^(?:angreifer|attentäter|schütze|täter|tatverdächtige|verdächtige)/i;

/** Who stands in such a relation to somebody is of another country as often as not. */
export const RELATED =
  /(?:verbündete[nr]?|partner(?:[ns]?|land|landes|staate?s?)|nachbar[ns]?|freunde?n?|gastgeber[ns]?|gegner[ns]?|feinde?n?|rival(?:en?|in|innen)|schutzm[aä]chte?|unterstützer[ns]?|opfer[ns]?|gast|gäste?n?|besucher[ns]?|kunden?)$/i;

/** Adjectives that are nouns of their own where none stands behind them: "Bewaffnete", but "bewaffnete Rebellen". */
export const NOMINALISED_ADJECTIVES = /^(?:Bewaffnet|Maskiert|Militant|Unbekannt|Vermummt)e[nr]?$/;

/** Capitalised words after an office that begin something else than a name. */
export const NO_NAME =
  /^(?:Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Er|Sie|Es|Der|Die|Das|Dies|Dieser|Diese|Ein|Eine|Den|Dem|Des|In|Im|Am|An|Auf|Aus|Bei|Mit|Nach|Seit|Von|Vom|Zu|Zum|Zur|Für|Gegen|Und|Auch|Wie|Wenn|Als|Aber|Nur|Doch|Bereits|Damit|Dabei|Dazu|Darüber|Hier|So|Zudem|Zuvor|Laut|Wegen|Unter|Über|Um|Vor|Durch|Ob|Da|Man|Wir|Ich|Ihr|Ihre|Sein|Seine|Heute|Gestern|Jahr|Jahre|Uhr|Euro|Prozent|Dollar|Millionen|Milliarden|Wikinews|Bürger|Woche|Tag|Tage|Kritik|Anfrage|Jahren|Herr|Frau|Herrn)$/;

/** Ends of nouns that are no names, however little else is known of them. */
export const COMMON_NOUN =
  /\p{L}{3}(?:ungen|ung|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|[^an]nis|nisse|gesetz|[sn]rechte?|pläne|krieg|partei|gruppe|wahlen|streik|verbot|vertrag|bericht|krise|angriff|hilfe|politik|pflicht|programm|projekt|reform|kosten|sitzung|abkommen|treffen|gespräche?|konferenz)$|(?:[Aa]ngriffe|[Bb]omben?|[Dd]rohnen?|[Gg]ranaten?|[Mm]arschflugkörpern?|[Rr]aketen?)$/u;

/** Nouns for what has a name that is put in quotation marks: "das Bündnis „Nie wieder Krieg“", "die Zeitung „Neue Zeit“". */
export const NAMED_IN_QUOTES =
  /(?:^|\p{L})(?:aktion|allianz|bewegung|bündnis|forum|frachter|gruppe|gruppierung|hilfswerk|initiative|kampagne|klub|koalition|komitee|liga|liste|magazin|miliz|mission|netzwerk|operation|organisation|partei|plattform|portal|schiff|segler|sender|stiftung|tanker|verband|verein|vereinigung|yacht|zeitschrift|zeitung)(?:e?[ns]|ses|sses)?$/iu;
