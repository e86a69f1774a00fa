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
];
