/**
 * Names that are one word to the grammar, though they have prepositions, articles or ordinary nouns in them. One per line,
 * sorted.
 */
export const FIXED_NAMES = `
Al-Kaida im Islamischen Maghreb
Al-Qaida im Islamischen Maghreb
Alternative für Deutschland
American Civil Liberties Union
American Jewish Committee
Antigua und Barbuda
Bank für Internationalen Zahlungsausgleich
Black Lives Matter
Bosnien und Herzegowina
Brot für die Welt
Bund für Umwelt und Naturschutz
Chaos Computer Club
Den Haag
Extinction Rebellion
Fridays for Future
Golf von Aden
Golf von Bengalen
Golf von Guinea
Golf von Mexiko
Golf von Oman
Golf von Thailand
Human Rights Watch
Just Stop Oil
Komitee zum Schutz von Journalisten
Neue Zürcher Zeitung
Organisation für Islamische Zusammenarbeit
Organisation für Sicherheit und Zusammenarbeit in Europa
Organisation für das Verbot chemischer Waffen
Panama Papers
Partei für Freiheit
Partei für Freiheit und Gerechtigkeit
Pro Asyl
Reporter ohne Grenzen
Reportern ohne Grenzen
Sao Tome und Principe
Save the Children
South China Morning Post
St. Kitts und Nevis
St. Vincent und die Grenadinen
Straße von Hormus
Straße von Malakka
Straße von Taiwan
São Tomé und Príncipe
Trinidad und Tobago
Welt am Sonntag
Ärzte der Welt
Ärzte gegen den Atomkrieg
Ärzte ohne Grenzen
Ärzten ohne Grenzen
`;
