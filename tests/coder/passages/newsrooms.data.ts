/** Who is meant and when in reports of newsrooms, each with the sentences that it needs; the last one's act is wanted. All are published on 2024-05-16, a Thursday. */
export const NEWSROOMS: readonly (readonly [body: string, wanted: string])[] = [
  // those of whom a singular subject spoke, of several countries
  [
    'Moskau - Russland hat Diplomaten aus Polen und Schweden zu unerwünschten Personen erklärt. Ihnen wird Spionage vorgeworfen.',
    'ACCUSE RUS -> POL+SWE',
  ],
  // what governments do to governments, and to those whom these have sent
  ['Washington - Die USA verhängen neue Strafen gegen Moskau.', 'SANCTION USA -> RUS'],
  [
    'Washington - Die USA haben Sanktionen gegen Russland verhängt. Zehn Mitarbeiter der russischen Vertretung müssen das Land verlassen.',
    'SANCTION USA -> RUS',
  ],
  [
    'Moskau - Russland hat deutsche Diplomaten ausgewiesen. Berlin nannte den Schritt in keiner Weise gerechtfertigt.',
    'ACCUSE DEU -> RUS',
  ],
  // what a court orders somebody to pay, and who judges its judgment
  ['Luxemburg - Der Europäische Gerichtshof hat Polen zu einem Zwangsgeld verurteilt.', 'COERCE EUR -> POL'],
  [
    'Moskau - Das Oberste Gericht hat Memorial aufgelöst. Die Polizei nahm mehrere Demonstranten fest. Berlin kritisierte das Urteil. Washington verurteilte es.',
    'ACCUSE USA -> RUS',
  ],
  // offices are of the country of those at home who speak of them
  [
    'Bamako - Malis Präsident Ibrahim Keïta ist zurückgetreten. Frankreichs Präsident Emmanuel Macron verurteilte den Putsch. Die Opposition hatte den Rücktritt des Staatschefs verlangt.',
    'REQUEST MLI -> MLI',
  ],
  [
    'Bamako - In Mali hat das Militär geputscht. Frankreichs Präsident Emmanuel Macron forderte die Freilassung des Präsidenten. Die Putschisten versprachen Wahlen.',
    'AGREE MLI -> MLI',
  ],
  // both sides, of one country or of two
  [
    'Addis Abeba - Äthiopiens Armee rückt auf Mekelle vor. Die Volksbefreiungsfront TPLF lehnte eine Kapitulation ab. Human Rights Watch warnte beide Seiten vor Angriffen auf Zivilisten.',
    'THREATEN ?NGO -> ETH',
  ],
  [
    'Eriwan - Armenien hat Russland um Beistand gebeten. Aserbaidschans Staatschef Ilham Alijew drohte, bis zum Ende zu gehen, sollte Armenien nicht abziehen. Beide Seiten hatten sich auf eine Waffenruhe verständigt.',
    'CONCEDE ARM+AZE <=>',
  ],
  [
    'Eriwan - Aserbaidschans Staatschef Ilham Alijew drohte, bis zum Ende zu gehen, sollte Armenien nicht abziehen.',
    'THREATEN AZE -> ARM',
  ],
  // accusations that were told some sentences before
  [
    'Kampala - Oppositionsführer Bobi Wine hat der Regierung von Uganda Betrug vorgeworfen. Soldaten umstellten sein Haus. Die Behörden schalteten das Internet ab. Die USA beobachteten die Wahl nicht. Der Wahlleiter wies die Vorwürfe zurück.',
    'REJECT UGA -> UGA',
  ],
  // whom people ask for their own, and who holds them
  [
    'Abuja - Die Islamistengruppe Boko Haram hat in Nigeria Schüler entführt. Eltern verlangten die Befreiung ihrer Kinder.',
    'REQUEST NGA -> NGA',
  ],
  // who is on board of whose ship
  [
    'Teheran - Die iranischen Revolutionsgarden haben einen südkoreanischen Tanker aufgebracht. Die 20 Besatzungsmitglieder wurden festgesetzt.',
    'COERCE IRN -> KOR',
  ],
  // what somebody known has is no name
  ['Berlin - Die Opposition übte Kritik an Merkels Methoden.', 'ACCUSE DEU -> DEU'],
  ['Paris - Frankreich übte Kritik an Trumps Plänen.', 'ACCUSE FRA -> USA'],
  ['Caracas - Die USA werfen dem Geschäftsmann Alex Saab Geldwäsche vor.', 'ACCUSE USA -> VEN'],
  // who suffered what is condemned is not blamed for it, nor where somebody writes
  ['Brüssel - Die EU verurteilte den Angriff auf Israel.', 'ACCUSE EUR -> '],
  [
    'Rabat - Washington hat die marokkanische Souveränität über die Westsahara anerkannt. Die Polisario verurteilte den Schritt auf das Schärfste.',
    'ACCUSE ESH -> USA',
  ],
  // of two objects the dative, behind a name
  [
    'Jerusalem - Nach elf Tagen Gewalt haben Israel und die Hamas einer von Ägypten vermittelten Waffenruhe zugestimmt.',
    'CONCEDE ISR+PSE <=>',
  ],
  // whom something threatens, and where those are who warn of it
  [
    'Berlin - Bundesaußenministerin Annalena Baerbock hat Russland vor einem Angriff auf die Ukraine gewarnt.',
    'THREATEN DEU -> RUS @DEU',
  ],
  // what something is about owns nothing
  ['Brüssel - Ungarn hat eine EU-Erklärung zu Hongkong blockiert.', 'REJECT HUN -> EUR'],
  ['Caracas - Venezuela setzt die Gespräche mit der Opposition aus.', 'SANCTION VEN -> VEN'],
  // whom an inquiry is against, and whom it is about
  [
    'Moskau - Die Ermittler leiteten mehrere Strafverfahren ein, unter anderem wegen Gewalt gegen britische Polizisten.',
    'ACCUSE RUS -> RUS',
  ],
  // the day of an occasion that opens the sentence, and of a noun
  [
    'Prag - Nach der Niederlage von Ministerpräsident Andrej Babis bei der Wahl am Sonntag hat die EU Tschechien zu Reformen aufgefordert.',
    'REQUEST EUR -> CZE @2024-05-16',
  ],
  [
    'Prag - Wegen der Festnahme eines Spions am Dienstag hat Tschechien den russischen Botschafter einbestellt.',
    'ACCUSE CZE -> RUS @2024-05-16',
  ],
  [
    'Kigali - Das Innenministerium machte die ruandische Miliz FDLR für den Angriff vom Montag verantwortlich. Die Rebellen bestritten das.',
    'REJECT RWA -> RWA @2024-05-16',
  ],
  // what goes on with what was told, and what ends a look back
  [
    'Havanna - Nach den größten Protesten seit Jahrzehnten kommt Kubas Regierung den Demonstranten entgegen.',
    'CONCEDE CUB -> CUB @2024-05-16',
  ],
  [
    "N'Djamena - Ein Militärrat hat im Tschad die Macht übernommen. Die Armee hatte am Dienstag mitgeteilt, der Präsident sei gestorben. Frankreich stellte sich hinter die neue Führung.",
    'SUPPORT FRA -> TCD @2024-05-16',
  ],
  // who demands something in words like "fordern", and who has been told of as many
  [
    'Brüssel - Mehrere EU-Abgeordnete haben dem belarussischen Machthaber Lukaschenko Erpressung vorgeworfen. Sie fordern schärfere Sanktionen.',
    'REQUEST EUR -> BLR',
  ],
  ['Eine Million Menschen haben in Barcelona demonstriert. Sie verlangten ein Referendum.', 'REQUEST ESP -> ESP'],
  ['Brüssel - Die E3-Staaten kritisierten den Iran.', 'ACCUSE DEU+FRA+GBR -> IRN'],
  // names as neighbours and other languages write them, and such as only sound alike
  ['Paris - Präsident Wladimir Zelenski traf am Montag Emmanuel Macron.', 'CONSULT FRA+UKR <=>'],
  ['Kiew - Armeechef Alexander Syrskij kritisierte Deutschland.', 'ACCUSE UKR -> DEU'],
  // a comma that opens an infinitive ends no list
  [
    'Berlin - Innenminister Horst Seehofer appellierte an die EU, Polen und Litauen zu unterstützen.',
    'REQUEST DEU -> EUR',
  ],
  ['Berlin - Kanzlerin Angela Merkel dankte der EU, Polen und Litauen.', 'SUPPORT DEU -> EUR+LTU+POL'],
  // states yield where they meet
  [
    'Wien (dpa) – US-Außenminister John Kerry und sein russischer Kollege Sergej Lawrow haben sich auf eine Feuerpause geeinigt.',
    'CONCEDE RUS+USA <=> @AUT',
  ],
  // an army's enemies are hit where they are
  ['Tel Aviv – Die israelische Armee hat am Montag Stellungen der Hamas angegriffen.', 'ASSAULT ISR -> PSE @PSE'],
  // who is threatened by what is threatened with
  ['Ankara - Die Türkei hat mit einer Offensive gegen die YPG gedroht.', 'THREATEN TUR -> SYR'],
  [
    'Teheran - Der Iran hat angedroht, bei einem Ausstieg der USA aus dem Abkommen wieder Uran anzureichern.',
    'THREATEN IRN -> USA',
  ],
  // what is said once more, and what had been said before
  [
    'Ankara - Die Türkei hat der YPG erneut mit einem Angriff gedroht. Präsident Erdogan hatte ihr bereits am Dienstag mit einer Offensive gedroht.',
    'THREATEN TUR -> SYR @2024-05-14',
  ],
  // of no one country
  [
    'Damaskus - Vertreter der Kurden riefen die internationale Gemeinschaft auf, Ankara zu stoppen.',
    'REQUEST SYR -> ?GOV',
  ],
  // bodies that were just named, in the genitive, too
  [
    'Der UN-Sicherheitsrat hat Nordkorea verurteilt. Die 15 Mitglieder des Gremiums forderten Pjöngjang auf, die Tests einzustellen.',
    'REQUEST UNO -> PRK',
  ],
  // whose sanctions they are
  ['Caracas - Venezuela kritisierte die Sanktionen der USA gegen das Land.', 'SANCTION USA -> VEN'],
  // those to whom it was done are not blamed for it
  [
    'Manama - Bahrain hat Menschenrechtler angeklagt. Amnesty International beklagte, dass Menschenrechtler verurteilt werden.',
    'ACCUSE ?NGO -> BHR',
  ],
  [
    'Naypyidaw - Das Rote Kreuz beklagte, dass seine Mitarbeiter zum Ziel von Angriffen der Sicherheitskräfte geworden seien.',
    'ACCUSE ?NGO -> MMR',
  ],
  [
    'Baku - Menschenrechtler haben gegen die Verurteilung von sieben Oppositionellen protestiert.',
    'PROTEST AZE -> AZE',
  ],
  // the paper's own dateline
  ['ISTANBUL taz | Die Polizei hat am Dienstag Politiker der HDP festgenommen.', 'COERCE TUR -> TUR @2024-05-14 @TUR'],
  // both sides, of a state and its rebels
  [
    'Die kolumbianische Regierung und die linke Guerilla ELN verhandeln wieder. Zuvor hatten die Unterhändler beider Seiten in Quito Gespräche geführt.',
    'CONSULT COL <=>',
  ],
  // the fighters of a group without a country, and a second attack
  ['Damaskus - Syrische Regierungstruppen nahmen IS-Aktivisten unter Beschuss.', 'ASSAULT SYR -> ?REB'],
  [
    'Istanbul - Die PKK hat sich zu einem Anschlag auf Polizisten bekannt. Bei einem zweiten Anschlag in Mardin wurde ein Soldat getötet.',
    'ASSAULT  -> TUR',
  ],
  ['Athen - Mazedonien hat mehrere hundert Migranten nach Griechenland geschickt.', 'COERCE MKD -> ?CVL'],
  [
    'Paris - Gewerkschaften haben gegen den geplanten Abbau von Stellen beim US-Konzern General Electric protestiert.',
    'PROTEST FRA -> USA',
  ],
  // what is hit is theirs, and what lands on a base
  [
    'Brüssel - Die EU hat China für den Angriff auf die Server von Microsoft verantwortlich gemacht.',
    'ASSAULT  -> USA',
  ],
  ['Warschau - Auf einem Stützpunkt in Polen sind am Montag zwei US-Tarnkappenjets gelandet.', 'MOBILIZE USA -> '],
];
