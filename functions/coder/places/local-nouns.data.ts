/** What goes before a kind of place without changing it: "Hafenstadt", "Unruheprovinz", "Mittelmeerinsel". */
const KINDS =
  'Adria|Alpen|Amazonas|Anden|Atlantik|Ägäis|Bade|Balkan|Berg|Binnen|Bundes|Erdöl|EU-|Ex|Ferien|Fischer|Front|Garnisons|Geister|Golf|Grenz|Groß|Gruben|Hafen|Haupt|Heimat|Hochland|Industrie|Innen|Insel|Karibik|Klein|Kreis|Krisen|Kurden|Kur|Küsten|Landes|Militär|Millionen|Mittelmeer|Nachbar|Nato-|Nord|Nordsee|Oasen|Ost|Ostsee|Öl|Pazifik|Pilger|Provinz|Rebellen|Sahel|Schwarzmeer|Ski|Strand|Süd|Teil|Touristen|Universitäts|Unruhe|Urlaubs|Vor|Wallfahrts|West|Wüsten|US-';

/** Nouns behind which the name of a place stands: "die Stadt Goma", "der Hafen von Beirut". */
export const HEADS = new RegExp(
  `^(?:\\p{Lu}\\p{L}+-)?(?:(?:${KINDS}|Alt)?[Ss]tadt|(?:${KINDS}|Finanz|Handels|Wirtschafts)?[Mm]etropole|(?:${KINDS})?[Pp]rovinz|(?:${KINDS})?(?:[Ss]taate?s?|[Bb]undesstaate?s?)|(?:${KINDS})?[Ii]nsel|(?:${KINDS})[Oo]rt(?:es?)?|(?:${KINDS})?[Rr]egion|(?:${KINDS})?[Ll]and|Gebiets?|(?:${KINDS})?[Dd]orf(?:es)?|Ort|Ortschaft|Halbinsel|(?:${KINDS})?[Gg]emeinde|(?:${KINDS})?[Bb]ezirk|Distrikt|Kreis|Landkreis|Stadtteil|Teil|Vorort(?:en?)?|Außenbezirken?|Nähe|Großraum|Raum|Teilrepublik|Republik|Kanton|Departement|(?:${KINDS})?[Ee]mirat|Fürstentum|Königreich|Sultanat|Enklave|Exklave|Überseegebiet|Norden|Süden|Osten|Westen|Nordosten|Nordwesten|Südosten|Südwesten|Teilen|Rande?|Zentrum|Herzen|Hafen|Flughafen|Gelände|Grenzübergang|(?:Flüchtlings|Straf|Trainings)lager|(?:Hochsicherheits|Militär)?[Gg]efängnis|(?:Luftwaffen|Marine|Militär)basis|(?:Luftwaffen|Marine|Militär|US-)?[Ss]tützpunkt|Stadtzentrum|Innenstadt|Umgebung|Küste|Universität|(?:Bundes|EU-|Landes|Provinz|Regional|US-)[Hh]auptstadt|Gouvernement|Oblast|Verwaltungsregion|Stadtgebiet|(?:Ost|West|Nord|Süd)küste|(?:Rebellen)?[Hh]ochburg|Städten|Provinzen|Bundesstaaten)$`,
  'u',
);

/** Parts of a country that have no name of their own where its adjective stands before them: "auf syrischem Gebiet", "im türkischen Parlament". */
export const PARTS_OF_COUNTRY =
  /^(?:Gebiete?s?|Boden|Territoriums?|(?:Staats|Hoheits)gebiete?s?|(?:Hoheits)?[Gg]ewässern?|Luftraum|Küste|Hinterland|Parlaments?|(?:Grenz|Küsten|Berg|Wüsten)region|(?:Grenz)?[Gg]ebieten?|(?:Grenz|Küsten|Hafen|Klein|Groß|Provinz|Industrie)?[Ss]tadt|(?:Grenz|Nachbar)?[Pp]rovinz|(?:Grenz|Berg)?[Dd]orf|Grenzort|Küstenort|Stützpunkt|(?:Militär|Luftwaffen|Marine)stützpunkt|(?:Militär)?[Ff]lughafen|Norden|Süden|Osten|Westen|Nordosten|Nordwesten|Südosten|Südwesten|Bundesstaat|Republik|Teil|Haft|Gefängnis|Gefängnissen)$/u;

/** Buildings and quarters of a town: "im Gefängnis von Guayaquil", "in der Prager Altstadt", "am Flughafen von Goma". */
export const SITES_IN =
  /^(?:[\p{L}-]*(?:[Bb]ahnhof|[Bb]asar|[Bb]ezirk|[Bb]ezirken|[Bb]rücken?|[Gg]efängnis|[Gg]efängnisse|[Gg]efängnissen|[Gg]ericht|[Hh]afen|[Kk]irche|[Kk]athedrale|[Ll]ager|[Mm]arkt|[Mm]oschee|[Pp]latz|[Rr]athaus|[Ss]tadt|[Ss]tadtteil|[Ss]tadtteilen|[Ss]traßen|[Ss]upermarkt|[Ss]ynagoge|[Uu]niversität|[Vv]iertel|[Vv]ierteln|[Vv]orort|[Vv]orstädten)|Außenbezirken|Flughafen|Haftanstalt|Klinik|Krankenhaus|Zentrum|Stadtzentrum|Stadtrand|Stadion|Straflager|Umland|Slums|Vororten)$/u;

/** Those who work where their name says: "das Landgericht Kiel". */
export const LOCAL_AUTHORITIES = /(?:gericht|gerichtshof|staatsanwaltschaft|polizei|präsidium)s?$/iu;

/** Meetings that are named after their town: "auf der Münchner Sicherheitskonferenz". */
export const MEETINGS_IN =
  /^\p{L}*(?:[Kk]onferenz|[Gg]ipfel|[Gg]ipfeltreffen|[Pp]arteitag|[Kk]ongress|[Tt]reffen|[Mm]esse)$/u;

/** Countries that are islands, on which ("auf") somebody is; what is done "auf" others is done to them. */
export const ISLANDS: ReadonlySet<string> = new Set(
  'ATG BHR BHS BRB COM CPV CUB CYP DMA FJI FSM GRD GRL HTI ISL JAM KIR KNA LCA LKA MDG MDV MHL MLT MUS NRU PHL PLW PRI SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM'.split(
    ' ',
  ),
);

/** Journeys to what the first part of their name says: "Israel-Besuch", "Moskaureise"; the hyphen is the second group. */
export const JOURNEYS =
  /^(\p{Lu}\p{L}+?)(-?)(?:antritts|arbeits|blitz|kurz|staats)?(?:besuch(?:e?s|e)?|reisen?|visite|trips?)$/iu;

/** Before the name of a journey these tell of what is done on it. */
export const ON_JOURNEYS =
  /^(?:anlässlich|bei|beim|während|Abschluss|Anfang|Auftakt|Beginn|Ende|Laufe|Rahmen|Rande?|Verlauf|Zuge)$/u;
