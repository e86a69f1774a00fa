import type { Passage } from './passage.ts';

/** Sport, markets, weather, service, accidents: texts whose verbs are those of politics and war. */
export const EVERYDAY: readonly Passage[] = [
  [
    'football',
    'Augsburg bezwingt Hoffenheim und verlässt den Keller',
    'Der FC Augsburg hat im Abstiegskampf ein Zeichen gesetzt. Die Mannschaft von Trainer Jens Holtkamp schlug Hoffenheim am Samstag mit 2:1 und zog am Gegner vorbei. Hoffenheim griff nach der Pause mit allen Mitteln an, doch die Abwehr wehrte jeden Angriff ab. In der Nachspielzeit protestierten die Gäste vergeblich gegen einen nicht gegebenen Strafstoß. "Der Schiedsrichter hat uns heute bestraft", klagte Kapitän Milan Petrak. Sein Trainer forderte eine Reaktion im nächsten Spiel und warnte vor dem Gegner aus Bremen.',
  ],
  [
    'transfer',
    'Dortmund gibt Stürmer an Sevilla ab',
    'Borussia Dortmund und der FC Sevilla haben sich auf einen Wechsel von Angreifer Tiago Morais verständigt. Der Portugiese unterschrieb in Spanien einen Vertrag über vier Jahre. Dortmund hatte ein erstes Angebot noch zurückgewiesen. Sportdirektor Kai Rentz lobte den Spieler zum Abschied und dankte ihm für seinen Einsatz. Morais hatte zuletzt öffentlich mit einem Streik gedroht, falls ihm der Verein die Freigabe verweigere. Als Nachfolger wird ein junger Belgier gehandelt, mit dem der Klub bereits gesprochen hat.',
  ],
  [
    'tennis',
    'Aus in der zweiten Runde: Wiegand kapituliert vor Hitze',
    'Tennisprofi Tobias Wiegand ist bei den Australian Open in der zweiten Runde gescheitert. Der Berliner unterlag dem Russen Dmitri Sorokin in vier Sätzen. Sorokin attackierte von der Grundlinie und überfiel seinen Gegner immer wieder am Netz. Wiegand legte beim Stuhlschiedsrichter Beschwerde ein, der lehnte sie jedoch ab. "Er hat mir keine Luft zum Atmen gelassen", sagte Wiegand. In der dritten Runde trifft Sorokin auf den Franzosen Julien Marchand, der ihn vor einem Jahr in Paris besiegt hatte.',
  ],
  [
    'motor sport',
    'Rennleitung bestraft Ferrari: Costa nur Fünfter',
    'Nach dem Großen Preis von Ungarn hat die Rennleitung den Ferrari-Piloten Marco Costa mit einer Zeitstrafe belegt. Costa hatte in der Schikane einen Konkurrenten abgedrängt und dessen Auto zerstört. Sein Team kündigte an, gegen das Urteil Einspruch einzulegen. Weltmeister Liam Harper attackierte den Italiener nach dem Rennen scharf und warf ihm Rücksichtslosigkeit vor. Mercedes verteidigte die Führung in der Konstrukteurswertung. In zwei Wochen kämpfen die Fahrer in Spa um die nächsten Punkte.',
  ],
  [
    'draw',
    'EM-Auslosung: Deutschland trifft auf Frankreich und Österreich',
    'Die deutschen Handballer treffen bei der Europameisterschaft in der Vorrunde auf Frankreich, Österreich und Nordmazedonien. Das ergab die Auslosung am Donnerstag in Wien. Bundestrainer Henning Voss sprach von einer Hammergruppe. Deutschland eröffnet das Turnier am 10. Januar gegen Frankreich. Der Deutsche Handballbund rief die Fans auf, die Mannschaft zu unterstützen. Titelverteidiger Schweden bekommt es mit Polen und Ungarn zu tun.',
  ],
  [
    'olympics',
    'Norwegen erobert Spitze im Medaillenspiegel zurück',
    'Norwegen hat die Führung im Medaillenspiegel der Winterspiele zurückerobert. Die Staffel der Norweger deklassierte im Biathlon Russland und Deutschland. Auf der Schlussrunde griff Lars Engedal im Schneetreiben an und ließ die Verfolger hinter sich. Für Deutschland holte Anna Brückner Bronze im Eiskanal. Die Schweizer legten Protest gegen die Wertung ein, zogen ihn am Abend aber zurück. Am Freitag fallen in acht Wettbewerben Entscheidungen.',
  ],
  [
    'stock market',
    'Zinssorgen setzen den Dax unter Druck',
    'Die Sorge vor höheren Zinsen hat die Anleger am Dienstag in die Flucht geschlagen. Der Dax verlor 1,9 Prozent und kapitulierte vor der Marke von 15.000 Punkten. Analysten warnten vor weiteren Verlusten. Die Aktien eines Chipherstellers brachen ein, nachdem der Konzern seine Prognose zurückgezogen hatte. Bankwerte verteidigten dagegen ihre Gewinne. Der Euro kämpfte mit der Parität zum Dollar, am Ölmarkt griffen Käufer wieder zu.',
  ],
  [
    'takeover',
    'Lackhersteller übernimmt Konkurrenten aus Dänemark',
    'Der Lackhersteller Kohlberg übernimmt den dänischen Wettbewerber Nordfarve. Beide Unternehmen hätten am Montag einen entsprechenden Vertrag unterzeichnet, teilte Kohlberg mit. Die Aufsichtsräte stimmten dem Geschäft bereits zu. Kohlberg zahlt 340 Millionen Euro und verspricht sich davon den Zugang zum skandinavischen Markt. Die Aktionäre begrüßten den Zukauf, der Kurs stieg um sechs Prozent. Nun muss noch das Kartellamt grünes Licht geben.',
  ],
  [
    'competition',
    'Discounter eröffnet Preiskrieg um Butter',
    'Im Lebensmittelhandel tobt ein neuer Preiskampf. Der Discounter Plus+ greift die Marktführer an und verkauft das halbe Pfund Butter für 1,19 Euro. Die Konkurrenz reagierte prompt und schlug mit eigenen Rabatten zurück. Händler kritisieren die Strategie als ruinös, Verbraucher dürfen sich freuen. Branchenkenner rechnen damit, dass der Kampf um die Kunden bis Ostern dauert. Auch beim Kaffee drohen die Hersteller inzwischen mit Lieferstopps.',
  ],
  [
    'quarterly figures',
    'Maschinenbauer kassiert Prognose',
    'Der Maschinenbauer Althoff hat im dritten Quartal weniger verdient und warnt vor einem schwachen Jahresende. Der Umsatz sank um vier Prozent auf 812 Millionen Euro. Vorstandschef Ulrich Behnke machte hohe Rohstoffpreise für den Rückgang verantwortlich. Die Dividende will der Konzern dennoch erhöhen. Behnke versprach den Aktionären, die Kosten zu senken. Zugleich kündigte er eine engere Zusammenarbeit mit einem Zulieferer aus Österreich an.',
  ],
  [
    'weather',
    'Orkantief nimmt Kurs auf die Nordsee',
    'Der Deutsche Wetterdienst warnt vor einem Orkantief, das am Mittwoch die Nordseeküste erreicht. Auf den Inseln drohen Böen von bis zu 130 Kilometern in der Stunde. Die Behörden riefen die Bewohner auf, lose Gegenstände zu sichern. Hamburgs Hafen rüstet sich für eine Sturmflut. Erst am Freitag zieht sich das Tief nach Osten zurück. Danach erobert ein Hoch aus Spanien den Süden des Landes.',
  ],
  [
    'tenancy law',
    'Eigenbedarf: Wann sich Mieter wehren können',
    'Meldet der Vermieter Eigenbedarf an, müssen Mieter das nicht immer hinnehmen. Sie können der Kündigung widersprechen und eine Räumung ablehnen, wenn ihnen eine besondere Härte droht. Der Mieterbund rät, den Widerspruch schriftlich einzureichen. Vermieter dürfen keine Unterschrift unter einen Aufhebungsvertrag verlangen. Wer seine Miete kürzt, sollte den Vermieter vorher warnen. Im Streitfall entscheidet das Amtsgericht.',
  ],
  [
    'traffic',
    'Staus zum Ferienbeginn: Autoclub rät von Freitag ab',
    'Zum Ferienbeginn in Bayern und Baden-Württemberg erwartet der Autoclub lange Staus. Er rät Reisenden, den Freitagnachmittag zu meiden. Auf der Brennerstrecke blockieren Baustellen je eine Spur. Österreich sperrt an den Wochenenden die Ausweichrouten, die Schweiz warnt vor Wartezeiten am Gotthard. Wer nach Kroatien fährt, sollte sich an der Grenze auf Kontrollen einstellen. Am Samstag rollt dann die zweite Welle aus dem Norden an.',
  ],
  [
    'test of devices',
    'Vier Saugroboter im Vergleich: Einer streikt',
    'Saugroboter versprechen saubere Böden ohne Mühe. Im Test kämpften zwei von vier Geräten mit Teppichkanten, eines verweigerte nach einer Stunde den Dienst. Der Sieger aus China überzeugt mit starker Leistung, wird aber von einem koreanischen Modell bedroht. Die App verlangt Zugriff auf den Standort, was Datenschützer kritisieren. Der Hersteller lehnt eine Stellungnahme ab. Beim Preis unterbietet ein Außenseiter die Konkurrenz.',
  ],
  [
    'accident',
    'Segelflugzeug stürzt bei Fulda ab',
    'Beim Absturz eines Segelflugzeugs sind am Sonntag nahe Fulda zwei Menschen ums Leben gekommen. Die Maschine war kurz nach dem Start gegen einen Mast geprallt und in ein Feld gestürzt. Rettungskräfte kämpften vergeblich um das Leben des 61 Jahre alten Piloten. Die Feuerwehr sperrte die Unglücksstelle ab. Ein Gutachter untersucht, warum die Maschine an Höhe verlor. Der Verein sagte alle Flüge für das Wochenende ab.',
  ],
  [
    'fire',
    'Feuer zerstört Lagerhalle in Kaiserslautern',
    'Ein Großbrand hat am Dienstagabend eine Lagerhalle in Kaiserslautern zerstört. Rund 120 Einsatzkräfte bekämpften die Flammen, die auf ein Wohnhaus überzugreifen drohten. Die Feuerwehr rief die Anwohner auf, Fenster und Türen geschlossen zu halten. Zwei Feuerwehrleute wurden verletzt. Gegen Mitternacht gab die Einsatzleitung Entwarnung. Den Schaden schätzt der Eigentümer auf drei Millionen Euro.',
  ],
  [
    'lottery and oddities',
    'Hahn kräht zu früh: Nachbarn ziehen vor Gericht',
    'Ein Hahn namens Rudi sorgt in einem Dorf bei Passau für Streit. Das Tier kräht um vier Uhr morgens und raubt den Nachbarn den Schlaf. Rudi verteidigt sein Revier gegen Katzen und greift auch Postboten an. Die Besitzerin weigert sich, ihn im Stall einzusperren. Mehr als 300 Tierfreunde unterstützen sie im Internet. Ein Kompromiss ist gescheitert: Rudi lehnte das dunkle Nachtquartier ab.',
  ],
  [
    'chess',
    'Im Endspiel übersieht der Weltmeister das Opfer',
    'In der sechsten Partie der Schach-Weltmeisterschaft hat der Herausforderer ausgeglichen. Der Inder opferte einen Turm, griff den schwarzen König an und zwang den Titelverteidiger zur Aufgabe. Ein Remisangebot hatte er zuvor abgelehnt. Weiß besetzte früh das Zentrum und belagerte den Damenflügel. "Er hat mich vernichtet", räumte der Weltmeister ein. Am Freitag treffen beide erneut aufeinander.',
    'open',
  ],
];
