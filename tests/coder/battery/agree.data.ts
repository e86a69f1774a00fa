import type { Entry } from './battery.ts';

/** Newspaper sentences that tell AGREE. */
export const AGREE: readonly Entry[] = [
  ['Deutschland sagt der Ukraine weitere Hilfe beim Wiederaufbau zu.', 'AGREE DEU>UKR'],
  ['China und Brasilien wollen künftig enger zusammenarbeiten.', 'AGREE CHN=BRA planned', 'open'],
  [
    'Bundeskanzler Olaf Scholz hat Indiens Premierminister Narendra Modi nach Berlin eingeladen.',
    'AGREE DEU>IND planned',
  ],
  ['Moskau zeigt sich zu Verhandlungen mit Kiew bereit', 'AGREE RUS>UKR'],
  [
    'Zu einem Treffen mit Kim Jong Un wäre er jederzeit bereit, ließ US-Präsident Donald Trump wissen.',
    'AGREE USA>PRK', 'open'],
  [
    'Man habe sich mit der Türkei auf einen gemeinsamen Aktionsplan verständigt, teilte die EU-Kommission mit.',
    'AGREE EUR=TUR',
  ],
  ['Kuba und die USA vereinbaren Öffnung von Botschaften', 'AGREE CUB=USA'],
  ['Paris stellte der Regierung in Beirut weitere Finanzhilfen in Aussicht.', 'AGREE FRA>LBN'],
  [
    'Dass Ankara dem Nato-Beitritt Schwedens zustimmen werde, versprach Präsident Erdogan am Abend.',
    'AGREE TUR>SWE', 'open'],
  ['Die Außenminister von Armenien und Aserbaidschan kamen überein, den Dialog fortzusetzen.', 'AGREE ARM=AZE'],
  ['Norwegen kündigte an, die Entwicklungshilfe für Äthiopien zu verdoppeln.', 'AGREE NOR>ETH', 'open'],
  ['Einigung im Gasstreit zwischen Russland und der Ukraine', 'AGREE RUS=UKR', 'open'],
  ['Japan und Südkorea haben den Austausch militärischer Informationen beschlossen.', 'AGREE JPN=KOR'],
  ['SPD und Grüne einigen sich auf Koalitionsvertrag', 'AGREE DEU=DEU', 'open'],
  ['Der Einladung des Papstes nach Rom will der russisch-orthodoxe Patriarch folgen.', 'AGREE RUS>VAT planned', 'open'],
  ['Großbritannien erklärte sich bereit, 20.000 syrische Flüchtlinge aufzunehmen.', 'AGREE GBR>SYR/-'],
  ['Tokio verpflichtet sich gegenüber Manila zum Bau von zehn Patrouillenbooten.', 'AGREE JPN>PHL', 'open'],
  ['Zugesagt wurden den Rebellen von der Regierung in Bogotá Sitze im Parlament.', 'AGREE COL>?REB/COL'],
  ['London bietet Dublin Gespräche über die Grenze an', 'AGREE GBR>IRL'],
  ['Iran lädt Inspekteure der Atomenergiebehörde ein', 'AGREE IRN>* planned/actual'],
  ['Kasachstan und Usbekistan planen den Bau einer gemeinsamen Eisenbahnlinie.', 'AGREE KAZ=UZB planned', 'open'],
  ['Die Bundesregierung will Polen Patriot-Raketen zur Verfügung stellen.', 'AGREE DEU>POL planned', 'open'],
  ['Nordkorea signalisiert Gesprächsbereitschaft gegenüber Seoul', 'AGREE PRK>KOR'],
  ['US-Außenminister Antony Blinken sicherte Israel die volle Unterstützung Washingtons zu.', 'AGREE USA>ISR'],
  [
    'Nach langem Tauziehen verständigten sich Griechenland und Mazedonien auf einen neuen Namen für das Land.',
    'AGREE GRC=MKD',
  ],
  ['Die EU verspricht Tunesien 900 Millionen Euro', 'AGREE EUR>TUN'],
  [
    'Saudi-Arabien und der Iran haben angekündigt, ihre diplomatischen Beziehungen wiederaufzunehmen.',
    'AGREE SAU=IRN', 'open'],
  [
    'Für eine Partnerschaft auf Augenhöhe mit Afrika wolle sich Deutschland einsetzen, versprach die Kanzlerin in Accra.',
    'AGREE DEU>*', 'open'],
  ['Der Kreml hat das Angebot Pekings angenommen, als Vermittler aufzutreten.', 'AGREE RUS>CHN'],
  ['Gewerkschaft Verdi und Arbeitgeber erzielen Durchbruch im Tarifstreit', 'AGREE DEU/?LAB=?BUS/DEU'],
  ['Ägypten willigte ein, verletzte Palästinenser in seinen Krankenhäusern zu behandeln.', 'AGREE EGY>PSE', 'open'],
  ['Washington gibt grünes Licht für Lieferung von F-16 an Kiew', 'AGREE USA>UKR'],
  ['Beim Gipfel in Samarkand besiegelten Russland und China per Handschlag eine neue Gaspipeline.', 'AGREE RUS=CHN'],
  ['Die Schweiz und die Europäische Union streben ein neues Rahmenabkommen an.', 'AGREE CHE=EUR planned', 'open'],
  ['Der türkische Ministerpräsident ist zu einem Besuch in Athen bereit.', 'AGREE TUR>GRC'],
  [
    'Verteidigungsminister Boris Pistorius stellte Litauen die dauerhafte Stationierung einer Brigade in Aussicht.',
    'AGREE DEU>LTU',
  ],
  ['Abkommen zwischen Israel und den Emiraten soll Weg für Direktflüge ebnen', 'AGREE ISR=ARE', 'open'],
  ['Die Vereinten Nationen wollen mit den Taliban in Doha ins Gespräch kommen.', 'AGREE UNO>AFG planned', 'open'],
  [
    'Kanadas Premier Justin Trudeau hat seine Teilnahme an der Ukraine-Konferenz in der Schweiz zugesagt.',
    'AGREE CAN>CHE/-/UKR',
  ],
  ['Unionsfraktion und SPD verständigen sich auf gemeinsame Erklärung zu Israel', 'AGREE DEU=DEU'],
];
