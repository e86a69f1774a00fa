/** Buildings, squares and houses of parliament that stand for the city they are in: the name after a preposition, the GeoNames id of the city. */
export const SITES = `
Alexanderplatz|2950159
Auswärtigen Amt|2950159
Ballhausplatz|2761369
Brandenburger Tor|2950159
Bundestag|2950159
Deutschen Bundestag|2950159
Downing Street|2643743
Elysée-Palast|2988507
Gezi-Park|745044
Kanzleramt|2950159
Kapitol|4140963
Knesset|281184
Kreml|524901
Maidan|703448
Oval Office|4140963
Pentagon|4140963
Reichstag|2950159
Roten Platz|524901
Schloss Bellevue|2950159
Sejm|756135
Staatsduma|524901
Tahrir-Platz|360630
Taksim-Platz|745044
UN-Sicherheitsrat|5128581
UN-Vollversammlung|5128581
Unterhaus|2643743
Weißen Haus|4140963
Weltsicherheitsrat|5128581
Werchowna Rada|703448
Élysée-Palast|2988507
`;
