/** Seas, gulfs, straits and lakes between countries: they lie in none. Fields, separated by `|`: names; latitude and longitude. Sorted. */
export const SEAS = `
Adria|43.0 15.0
Arabisches Meer|15.0 65.0
Arktischer Ozean,Nordpolarmeer|80.0 0.0
Asowsches Meer|46.0 36.5
Atlantik,Atlantischer Ozean,Nordatlantik,Südatlantik|20.0 -35.0
Bab al-Mandab,Bab el-Mandeb|12.6 43.3
Barentssee|75.0 40.0
Beringstraße|66.0 -169.0
Gelbes Meer|36.0 123.0
Golf von Aden|12.5 48.0
Golf von Akaba|28.8 34.7
Golf von Bengalen|15.0 88.0
Golf von Guinea|2.0 4.0
Golf von Mexiko,Golf von Amerika|25.0 -90.0
Golf von Oman|24.5 58.5
Golf von Thailand|10.0 101.5
Indischer Ozean|-10.0 75.0
Ionisches Meer|38.0 19.0
Irische See|53.8 -5.0
Japanisches Meer|40.0 135.0
Kaspisches Meer|42.0 50.5
Mittelmeer,Östliches Mittelmeer|35.0 18.0
Nordsee|56.0 3.0
Ostchinesisches Meer|29.0 125.0
Ostsee|57.0 19.0
Pazifik,Pazifischer Ozean,Südpazifik,Westpazifik|0.0 -160.0
Persischer Golf|27.0 51.0
Rotes Meer|20.0 38.5
Schwarzes Meer|43.5 34.0
Straße von Gibraltar|36.0 -5.6
Straße von Hormus,Straße von Hormuz,Straße von Hormoz|26.6 56.3
Straße von Malakka|3.0 100.5
Straße von Sizilien|37.0 11.5
Straße von Taiwan,Taiwanstraße,Taiwan-Straße,Formosastraße|24.5 119.5
Südchinesisches Meer|13.0 114.0
Tschadsee|13.1 14.5
Ägäis|38.5 25.0
Ärmelkanal|50.2 -0.5
`;
