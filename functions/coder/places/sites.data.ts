/** Buildings, squares and houses of parliament that stand for the city they are in: the name after a preposition, the GeoNames id of the city. */
export const SITES = `
Akropolis|264371
Al-Aksa-Moschee|281184
Al-Azhar-Universität|360630
Alexanderplatz|2950159
Anıtkabir|323786
Arc de Triomphe|2988507
Asadi-Platz|112931
Atatürk-Flughafen|745044
Auswärtigen Amt|2950159
Avenue Bourguiba|2464470
Azadi-Platz|112931
Bab al-Asisija|2210247
Ballhausplatz|2761369
Bardo-Museum|2464470
Bataclan|2988507
Bayerischen Hof|2867714
Bebelplatz|2950159
Belvedere-Palast|756135
Bendlerblock|2950159
Berlaymont|2800866
Berliner Abgeordnetenhaus|2950159
Binnenhof|2747373
Blair House|4140963
Blauen Haus|1835848
Bolotnaja-Platz|524901
Bosporus-Brücke|745044
Bosporusbrücke|745044
Bourguiba-Boulevard|2464470
Brandenburger Tor|2950159
Breitscheidplatz|2950159
Buckingham-Palast|2643743
Bundesgerichtshof|2892794
Bundeshaus|2661552
Bundesplatz|2661552
Bundestag|2950159
Bundesverfassungsgericht|2892794
Bundesverwaltungsgericht|2879139
Capitol Hill|4140963
Casa Rosada|3435910
Champs-Elysées|2988507
Champs-Élysées|2988507
Checkpoint Charlie|2950159
Christ-Erlöser-Kathedrale|524901
Christiania|2618425
Cotroceni-Palast|683506
Crocus City Hall|524901
Damaskus-Tor|281184
Damaskustor|281184
Democracy Monument|1609350
Deutschen Bundestag|2950159
Dolmabahçe-Palast|745044
Domplatte|2886242
Downing Street|2643743
Dáil|2964574
EU-Gerichtshof|2960316
Eiffelturm|2988507
Elbphilharmonie|2911298
Elysée-Palast|2988507
Elysée|2988507
Euromaidan|703448
Europarat|2973783
Europäischen Gerichtshof für Menschenrechte|2973783
Europäischen Gerichtshof|2960316
Evin-Gefängnis|112931
Exarchia|264371
Felsendom|281184
Firdos-Platz|98182
Folketing|2618425
Frauenkirche|2935022
Friedenspalast|2747373
Föderationsrat|524901
Galle Face Green|1248991
Gendarmenmarkt|2950159
Gezi-Park|745044
Gezipark|745044
Grenfell Tower|2643743
Ground Zero|5128581
Großen Halle des Volkes|1816670
Grünen Platz|2210247
Grünen Zone|98182
Gwanghwamun-Platz|1835848
Görlitzer Park|2950159
Hagia Sophia|745044
Heldenplatz|2761369
Hofburg|2761369
Holocaust-Mahnmal|2950159
Hradschin|3067696
Hôtel Matignon|2988507
Internationalen Gerichtshof|2747373
Internationalen Strafgerichtshof|2747373
Istiklal-Straße|745044
Jantar Mantar|1261481
Jugoslawien-Tribunal|2747373
Kanzleramt|2950159
Kapitol|4140963
Karl-Liebknecht-Haus|2950159
Kizilay-Platz|323786
Klagemauer|281184
Knesset|281184
Kolosseum|3169070
Konrad-Adenauer-Haus|2950159
Kossuth-Platz|3054643
Kottbusser Tor|2950159
Kreml|524901
La Rambla|3128760
Lafayette Square|4140963
Lancaster House|2643743
Lefortowo-Gefängnis|524901
Lefortowo|524901
Leinster House|2964574
Lincoln Memorial|4140963
Lok Sabha|1261481
Los Pinos|3530597
Louvre|2988507
Lubjanka|524901
Maidan|703448
Majdan|703448
Malacañang-Palast|1701668
Malacañang|1701668
Manege-Platz|524901
Manegenplatz|524901
Maximilianeum|2867714
Menschenrechtsrat|2660646
Miraflores-Palast|3646738
Moncloa|3117735
Montecitorio|3169070
NATO-Hauptquartier|2800866
NATO-Rat|2800866
Narodno Sabranie|727011
Nato-Hauptquartier|2800866
Nato-Rat|2800866
Okrestina-Gefängnis|625144
Okrestina|625144
Old Bailey|2643743
Olympia-Einkaufszentrum|2867714
Omonia-Platz|264371
Oranienplatz|2950159
Oval Office|4140963
Palais Coburg|2761369
Palais des Nations|2660646
Palazzo Chigi|3169070
Palazzo Madama|3169070
Parlamentspalast|683506
Parliament House|2172517
Parliament Square|2643743
Pentagon|4140963
Place de la République|2988507
Planalto-Palast|3469058
Planalto|3469058
Platz der Drei Gewalten|3469058
Platz des Himmlischen Friedens|1816670
Plaza San Martín|3936456
Plaza de Mayo|3435910
Pollsmoor-Gefängnis|3369157
Pollsmoor|3369157
Prager Burg|3067696
Puerta del Sol|3117735
Puschkin-Platz|524901
Quai d’Orsay|2988507
Quirinalspalast|3169070
Rabaa-Platz|360630
Rabaa-al-Adawija-Platz|360630
Ramblas|3128760
Ramses-Platz|360630
Ratchaprasong|1609350
Reeperbahn|2911298
Reichstag|2950159
Rosenbad|2673730
Rote Flora|2911298
Rote Moschee|1176615
Roten Flora|2911298
Roten Fort|1261481
Roten Moschee|1176615
Roten Platz|524901
Roten Rathaus|2950159
Rustaweli-Allee|611717
Rustaweli-Boulevard|611717
Sagrada Família|3128760
Schanzenviertel|2911298
Scheveningen|2747373
Schloss Bellevue|2950159
Schloss Charlottenburg|2950159
Schloss Christiansborg|2618425
Sejm|756135
Shahbag-Platz|1185241
Shahbag|1185241
Sicherheitsrat|5128581
Siegessäule|2950159
Skupschtina|792680
Sonnenallee|2950159
Staatsduma|524901
Stade de France|2988507
State Department|4140963
Stephansdom|2761369
Storting|3143244
Straße des 17. Juni|2950159
Syntagma-Platz|264371
Syntagmaplatz|264371
Tahrir-Platz|360630
Tahrirplatz|360630
Taksim-Platz|745044
Taksimplatz|745044
Taksim|745044
Tempelhofer Feld|2950159
Theresienwiese|2867714
Tiananmen-Platz|1816670
Tiananmen|1816670
Tian’anmen-Platz|1816670
Times Square|5128581
Trafalgar Square|2643743
Treptower Park|2950159
Trump Tower|5128581
UN-Generalversammlung|5128581
UN-Hauptquartier|5128581
UN-Kriegsverbrechertribunal|2747373
UN-Menschenrechtsrat|2660646
UN-Sicherheitsrat|5128581
UN-Tribunal|2747373
UN-Vollversammlung|5128581
US-Außenministerium|4140963
US-Finanzministerium|4140963
US-Kapitol|4140963
US-Kongress|4140963
US-Repräsentantenhaus|4140963
US-Senat|4140963
US-Verteidigungsministerium|4140963
Uhuru-Park|184745
Union Buildings|964137
Union Building|964137
Unterhaus|2643743
Völkerbundpalast|2660646
Wall Street|5128581
Weißen Haus|4140963
Weltsicherheitsrat|5128581
Weltstrafgericht|2747373
Wenzelsplatz|3067696
Werchowna Rada|703448
Westgate-Einkaufszentrum|184745
Westminster-Palast|2643743
Whitehall|2643743
Wiener Hofburg|2761369
Willy-Brandt-Haus|2950159
World Trade Center|5128581
Zarzuela-Palast|3117735
Zhongnanhai|1816670
Zuccotti Park|5128581
Zuccotti-Park|5128581
Zócalo|3530597
Élysée-Palast|2988507
Élysée|2988507
Ölberg|281184
`;
