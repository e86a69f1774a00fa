/**
 * Articles of our own, in groups that tell one happening: as three desks would, on the day, the day after, and in passing. Some
 * groups are near misses of others: the same sides do the same some days later, or elsewhere, or the other way round.
 */
export interface Telling {
  readonly happening: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

/** `published | title | text`, a group per happening. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'visit to Astana': [
    '2024-05-14|Baerbock besucht Kasachstan|Astana. Bundesaußenministerin Annalena Baerbock ist am Dienstag zu einem Besuch in Kasachstan eingetroffen. In Astana traf sie ihren kasachischen Amtskollegen.',
    '2024-05-15|Gespräche in Astana|Die deutsche Außenministerin Baerbock hat am Dienstag in Astana den kasachischen Außenminister getroffen. Beide sprachen über Energie.',
    '2024-05-15|Neue Wege nach Zentralasien|Deutschland sucht Partner. Am 14. Mai besuchte Außenministerin Annalena Baerbock Kasachstan. Die Reise war lange geplant.',
  ],
  'visit to Tashkent, two days later': [
    '2024-05-16|Baerbock in Usbekistan|Taschkent. Außenministerin Annalena Baerbock hat am Donnerstag Usbekistan besucht. Sie traf den usbekischen Außenminister.',
    '2024-05-17|Baerbock wirbt in Taschkent|Die deutsche Außenministerin Baerbock traf am Donnerstag in Taschkent ihren usbekischen Amtskollegen.',
  ],
  'attack on Kharkiv': [
    '2024-05-20|Russland greift Charkiw an|Russland hat in der Nacht zu Montag die ukrainische Stadt Charkiw mit Raketen angegriffen. Dabei wurden drei Menschen getötet.',
    '2024-05-20|Drei Tote in Charkiw|Bei einem russischen Raketenangriff auf Charkiw sind am Montag drei Menschen getötet worden. Das teilte der Gouverneur mit.',
    '2024-05-21|Trauer nach Angriff|In Charkiw wird aufgeräumt. Russische Truppen hatten die Stadt am Montag beschossen. Drei Menschen starben.',
  ],
  'attack on Odessa, the next day': [
    '2024-05-21|Raketen auf Odessa|Russland hat am Dienstag die ukrainische Hafenstadt Odessa mit Raketen angegriffen. Fünf Menschen wurden verletzt.',
    '2024-05-21|Verletzte in Odessa|Bei einem russischen Angriff auf Odessa wurden am Dienstag fünf Menschen verletzt.',
  ],
  'attack on Belgorod, the other way round': [
    '2024-05-20|Ukraine beschießt Belgorod|Die Ukraine hat am Montag die russische Stadt Belgorod beschossen. Zwei Menschen wurden getötet.',
    '2024-05-21|Tote in Belgorod|Ukrainische Truppen haben am Montag die russische Stadt Belgorod beschossen. Zwei Bewohner starben.',
  ],
  'sanctions of the EU': [
    '2024-06-24|EU beschließt neue Sanktionen|Die EU hat am Montag neue Sanktionen gegen Russland verhängt. Das teilte die Ratspräsidentschaft mit.',
    '2024-06-24|14. Sanktionspaket|Luxemburg. Die Europäische Union hat weitere Sanktionen gegen Russland beschlossen. Sie betreffen den Handel mit Flüssiggas.',
    '2024-06-25|Moskau kündigt Antwort an|Die Europäische Union hatte am Montag Sanktionen gegen Russland verhängt. Moskau will antworten.',
  ],
  'sanctions of Switzerland': [
    '2024-06-26|Schweiz zieht nach|Bern. Die Schweiz hat am Mittwoch Sanktionen gegen Russland verhängt. Der Bundesrat folgt der EU.',
    '2024-06-27|Bern verhängt Sanktionen|Die Schweiz hat Sanktionen gegen Russland verhängt. Der Bundesrat beschloss sie am Mittwoch.',
  ],
  'protest in Tbilisi': [
    '2024-05-11|Proteste in Tiflis|Tiflis. Zehntausende Menschen haben am Samstag in der georgischen Hauptstadt gegen die Regierung protestiert.',
    '2024-05-12|Georgier auf der Straße|In Tiflis haben am Samstag Zehntausende Georgier gegen die Regierung demonstriert. Sie lehnen ein Gesetz ab.',
    '2024-05-12|Das Gesetz und die Straße|Am 11. Mai demonstrierten in Tiflis Zehntausende gegen die georgische Regierung.',
  ],
  'protest in Tbilisi, three days later': [
    '2024-05-14|Wieder Proteste in Tiflis|Tiflis. Tausende Menschen haben am Dienstag in der georgischen Hauptstadt gegen die Regierung protestiert.',
    '2024-05-15|Tiflis kommt nicht zur Ruhe|In Tiflis haben am Dienstag Tausende Georgier gegen die Regierung demonstriert.',
  ],
  'agreement on grain': [
    '2024-07-03|Türkei und Ukraine unterzeichnen Abkommen|Ankara. Die Türkei und die Ukraine haben am Mittwoch ein Abkommen über den Export von Getreide unterzeichnet.',
    '2024-07-04|Abkommen über Getreide|Die Ukraine und die Türkei haben am Mittwoch in Ankara ein Getreideabkommen unterzeichnet.',
    '2024-07-04|Hoffnung für die Häfen|In Ankara unterzeichneten die Türkei und die Ukraine am 3. Juli ein Abkommen über Getreide.',
  ],
  'summons of an ambassador': [
    '2024-08-07|Berlin bestellt Botschafter ein|Berlin. Das Auswärtige Amt hat am Mittwoch den russischen Botschafter einbestellt.',
    '2024-08-08|Botschafter einbestellt|Deutschland hat am Mittwoch den russischen Botschafter einbestellt. Anlass war ein Urteil.',
    '2024-08-08|Verhältnis bleibt frostig|Die Bundesregierung hatte am Mittwoch den russischen Botschafter einbestellt. Er schwieg dazu.',
  ],
  'arrest in Paris': [
    '2024-08-25|Festnahme in Paris|Paris. Die französische Polizei hat am Samstag den Unternehmer Pawel Durow festgenommen.',
    '2024-08-25|Durow festgenommen|Der Unternehmer Pawel Durow ist am Samstag in Paris von der französischen Polizei festgenommen worden.',
    '2024-08-26|Der Fall Durow|Pawel Durow war am 24. August in Paris festgenommen worden. Die französische Justiz ermittelt.',
  ],
  'criticism by Beijing': [
    '2024-09-10|China kritisiert Deutschland|Peking. China hat am Dienstag Deutschland scharf kritisiert. Es geht um die Fahrt eines Kriegsschiffs.',
    '2024-09-11|Scharfe Kritik aus Peking|Die chinesische Regierung hat am Dienstag Deutschland kritisiert. Berlin wies das zurück.',
  ],
  'aid for Moldova': [
    '2024-10-10|EU hilft Moldau|Chişinău. Die EU hat der Republik Moldau am Donnerstag Hilfe von 1,8 Milliarden Euro zugesagt.',
    '2024-10-11|Milliarden für Moldau|Die Europäische Union hat Moldau am Donnerstag 1,8 Milliarden Euro zugesagt.',
  ],
};

export const TELLINGS: readonly Telling[] = Object.entries(GROUPS).flatMap(([happening, lines]) =>
  lines.map((line) => {
    const [published = '', title = '', text = ''] = line.split('|');
    return { happening, published, title, text };
  }),
);
