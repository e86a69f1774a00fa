/** Countries and capitals that stand without article and act as governments: a noun beside them is a phrase of its own. Sorted. */
export const PLACE_NAMES = new Set(
  `Abchasien Abuja Addis-Abeba Afghanistan Afrika Albanien Algerien Algier Amerika Amman Andorra Angola Ankara Argentinien Armenien Aschgabat Aserbaidschan Asien
  Astana Athen Äthiopien Australien Ägypten Bagdad Bahrain Baku Bamako Bangkok Bangladesch Barbados Barcelona Bayern Beirut Belarus Belgien Belgrad Benin Berlin Bern Bhutan
  Birma Bischkek Bolivien Bosnien Botswana Brasilien Bratislava Brüssel Budapest Buenos Bukarest Bulgarien Burundi Canberra Caracas Chile China Colombo Damaskus Dänemark
  Deutschland Dhaka Doha Donezk Dschibuti Dublin Duschanbe Ecuador Eritrea Eriwan Estland Europa Finnland Frankreich Gabun Gambia Gaza Genf Georgien Ghana Griechenland
  Großbritannien Guatemala Guinea Guyana Haiti Hanoi Harare Havanna Helsinki Honduras Hongkong Idlib Indien Indonesien Irland Islamabad Island Israel Istanbul Italien
  Jakarta Jamaika Japan Jerewan Jerusalem Jordanien Kabul Kairo Kambodscha Kamerun Kampala Kanada Karabach Kasachstan Katar Kenia Khartum Kiew Kigali Kinshasa Kirgisien Kirgistan Kolumbien
  Kopenhagen Kroatien Kuba Kuwait Kyjiw Laos Lateinamerika Lettland Libyen Lima Lissabon Litauen Ljubljana London Luhansk Luxemburg Madrid Malawi Malaysia Mali Malta Manila Marokko Mauretanien
  Mazedonien Mexiko Minsk Moldau Moldawien Monaco Mongolei Montenegro Mosambik Moskau München Myanmar Nairobi Namibia Nepal Neuseeland Niamey Nicaragua Niger Nigeria Nikosia Nordkorea
  Nordmazedonien Norwegen Oman Oslo Österreich Ottawa Pakistan Palästina Panama Paraguay Paris Peking Peru Phnom Podgorica Polen Portugal Prag Pretoria Pristina Pjöngjang Quito Rabat
  Ramallah Riad Riga Rom Ruanda Rumänien Russland Rußland Sambia Sanaa Santiago Sarajevo Saudi-Arabien Schottland Schweden Senegal Seoul Serbien Simbabwe Singapur Skopje Slowenien Sofia
  Somalia Spanien Stockholm Südafrika Südkorea Südossetien Südsudan Syrien Tadschikistan Taipeh Taiwan Tallinn Tansania Taschkent Teheran Thailand Tiflis Tirana Togo
  Tokio Transnistrien Tripolis Tschad Tschechien Tschetschenien Tunesien Tunis Turkmenistan Uganda Ukraine Ungarn Uruguay Usbekistan Venezuela Vietnam Vilnius
  Warschau Washington Weißrussland Westeuropa Wien Zagreb Zentralasien Zypern Rostock Hamburg Köln Frankfurt Leipzig Dresden Kursk Aleppo Mossul Charkiw Odessa Odesa Mariupol`.split(
    /\s+/,
  ),
);

/** Bodies that have the town of their seat behind them: "das Oberlandesgericht Düsseldorf", "die Polizei Köln". */
export const SEATED_BODIES =
  /(?:^(?:lsg|olg|ovg|vg|vgh)|gerichte?s?|anwaltschaft|polizei|polizeidirektion|polizeiinspektion|polizeipräsidiums?|regierungspräsidiums?|universität|handwerkskammer|landeskirche|bistums?|erzbistums?|landkreis(?:es)?|verkehrsbetriebe|flughafen)$/i;

/** Towns with such bodies that are spelt like nouns, or are too small for the gazetteer; sorted. */
export const SEATS = new Set(
  `Agrigent Bochum Brandenburg Celle Clermont-Ferrand Erkelenz Essen Florenz Frechen Friedrichshafen Greifswald Hagen
  Halle Hof Karlsruhe Kaufbeuren Koblenz Konstanz Königswinter Landau Limburg Mailand Mettmann Poitiers Saarbrücken
  Salzgitter Schwerin Schwerte Siegen Singen Stade Tarent Tours Trient Waldshut Zweibrücken`.split(/\s+/),
);

/** Countries and regions that stand with an article, by gender, those in the plural under `p`; the masculine ones without, too: "der Iran", "Iran". Sorted. */
export const ARTICLED_PLACES = {
  m: new Set(
    'Donbass Golan Irak Iran Jemen Kaukasus Kongo Kosovo Libanon Maghreb Niger Oman Senegal Sudan Südsudan Tschad Vatikan'.split(
      ' ',
    ),
  ),
  f: new Set('Bretagne Elfenbeinküste Krim Lombardei Mongolei Schweiz Slowakei Toskana Türkei Ukraine'.split(' ')),
  p: new Set('Niederlande Philippinen USA'.split(' ')),
} as const;

/** Other places with a masculine article. */
export const MASCULINE_PLACES = /^(?:Atlantik|Gazastreifen|Golf von \p{L}+|Pazifik|Persischer Golf)$/u;

/** Towns whose names are common nouns: only after a bare "in". */
export const TOWNS_LIKE_NOUNS = new Set(
  'Au Baden Bergen Bogen Brand Brunnen Burg Celle Corona Deal Drama Ende Essen Forst Haar Hagen Halle Hof Horn Keller Kirchen Lage Leer Linden Löhne Mai Mission Morden Norden Regen Rot Saal Senden Singen Stade Stein Stelle Union Wald Waren Weil Wiesen Zug'.split(
    ' ',
  ),
);

/** Towns whose names mean something else in the news. */
export const NO_TOWNS = new Set(['Bars', 'Corona', 'Hamas', 'Kirchen', 'Mobile', 'Reading']);
