/**
 * CAMEO code per PLOVER type, mode and context: the most specific line that fits wins, and the first among equals.
 * After the "CAMEO to PLOVER conversion table" of the PLOVER manual (2021, CC BY-SA 4.0), read backwards; `-` is "any".
 * Where the table has no line: executions are killings (1823), weapons of all other kinds in hand are assault (182), a ban or
 * arrest that is threatened is a threat of administrative sanctions (132), and cyber attacks have CAMEO's later code 176.
 */
export const CAMEO_LINES = `
AGREE - economic 0311
AGREE - military 0312
AGREE - legal 0313
AGREE - intelligence 0314
AGREE - humanitarian 0333
AGREE - peacekeeping 0334
AGREE - executive 0342
AGREE - rights_freedoms 0343
AGREE - political_institutions 034
AGREE - - 030
CONSULT phone - 041
CONSULT visit - 042
CONSULT third-party - 044
CONSULT multilateral - 046
CONSULT - - 040
SUPPORT - legal 057
SUPPORT - - 051
CONCEDE - legal 081
CONCEDE - democracy 0811
CONCEDE - executive 0832
CONCEDE - rights_freedoms 0833
CONCEDE - political_institutions 083
CONCEDE - - 080
COOPERATE - economic 061
COOPERATE - military 062
COOPERATE - legal 063
COOPERATE - intelligence 064
COOPERATE - - 060
AID - economic 071
AID - military 072
AID - humanitarian 073
AID - peacekeeping 074
AID - asylum 075
AID - - 070
RETREAT release - 0841
RETREAT return - 0842
RETREAT access peacekeeping 0861
RETREAT access humanitarian 0863
RETREAT access diplomatic 0862
RETREAT access - 086
RETREAT ceasefire - 0871
RETREAT disarm - 0873
RETREAT withdraw - 0874
RETREAT resign - 0831
RETREAT - economic 085
RETREAT - legal 0814
RETREAT - - 084
REQUEST assist economic 1011
REQUEST assist military 1012
REQUEST assist legal 1013
REQUEST assist intelligence 1014
REQUEST assist humanitarian 1033
REQUEST assist peacekeeping 1034
REQUEST assist diplomatic 102
REQUEST assist - 101
REQUEST change executive 1041
REQUEST change rights_freedoms 1043
REQUEST change political_institutions 1044
REQUEST change - 104
REQUEST yield legal 1053
REQUEST yield economic 1054
REQUEST yield diplomatic 1055
REQUEST yield military 1056
REQUEST yield - 105
REQUEST meet - 106
REQUEST - - 100
ACCUSE investigate crime 091
ACCUSE investigate corruption 091
ACCUSE investigate human_rights 092
ACCUSE investigate military 093
ACCUSE investigate - 090
ACCUSE allege crime 1121
ACCUSE allege corruption 1121
ACCUSE allege human_rights 1122
ACCUSE allege military 1123
ACCUSE allege intelligence 1125
ACCUSE allege diplomatic 114
ACCUSE allege legal 115
ACCUSE allege - 112
ACCUSE - - 111
REJECT assist economic 1211
REJECT assist military 1212
REJECT assist legal 1213
REJECT assist intelligence 1214
REJECT assist humanitarian 1223
REJECT assist peacekeeping 1224
REJECT assist - 121
REJECT change executive 1231
REJECT change rights_freedoms 1233
REJECT change political_institutions 1234
REJECT change - 123
REJECT yield legal 1243
REJECT yield economic 1244
REJECT yield diplomatic 1245
REJECT yield military 1246
REJECT yield - 124
REJECT meet - 125
REJECT - - 120
THREATEN restrict military 1381
THREATEN restrict pro_autocracy 1323
THREATEN restrict - 1312
THREATEN ban - 1322
THREATEN arrest - 132
THREATEN relations economic 1311
THREATEN relations - 1313
THREATEN rights - 1321
THREATEN expel - 136
THREATEN territory - 1382
THREATEN violence cbrn 1385
THREATEN violence military 1384
THREATEN violence - 138
THREATEN - - 130
PROTEST demo executive 1411
PROTEST demo rights_freedoms 1413
PROTEST demo political_institutions 1414
PROTEST demo - 141
PROTEST hunger executive 1421
PROTEST hunger rights_freedoms 1423
PROTEST hunger political_institutions 1424
PROTEST hunger - 142
PROTEST strike executive 1431
PROTEST strike rights_freedoms 1433
PROTEST strike political_institutions 1434
PROTEST strike - 143
PROTEST boycott executive 1431
PROTEST boycott rights_freedoms 1433
PROTEST boycott political_institutions 1434
PROTEST boycott - 143
PROTEST obstruct executive 1441
PROTEST obstruct rights_freedoms 1443
PROTEST obstruct political_institutions 1444
PROTEST obstruct - 144
PROTEST riot executive 1451
PROTEST riot rights_freedoms 1453
PROTEST riot political_institutions 1454
PROTEST riot - 145
PROTEST - - 140
SANCTION convict - 116
SANCTION expel peacekeeping 1661
SANCTION expel humanitarian 1663
SANCTION expel - 166
SANCTION withdraw - 161
SANCTION discontinue economic 1621
SANCTION discontinue military 1622
SANCTION discontinue humanitarian 1623
SANCTION discontinue - 162
SANCTION - economic 163
SANCTION - - 160
MOBILIZE troops - 154
MOBILIZE weapons - 154
MOBILIZE police - 153
MOBILIZE militia - 154
MOBILIZE - - 150
COERCE seize military 192
COERCE seize - 1711
COERCE restrict military 191
COERCE restrict economic 163
COERCE restrict rights_freedoms 1721
COERCE restrict - 172
COERCE ban - 1722
COERCE censor - 1721
COERCE curfew - 1724
COERCE arrest - 173
COERCE deport - 174
COERCE cyber - 176
COERCE withhold - 170
COERCE misinformation - 170
COERCE - cyber 176
COERCE - - 170
ASSAULT abduct - 181
ASSAULT beat - 182
ASSAULT torture - 1822
ASSAULT execute - 1823
ASSAULT sexual - 1821
ASSAULT assassinate - 186
ASSAULT destroy - 1712
ASSAULT primitive - 182
ASSAULT firearms military 193
ASSAULT firearms - 1823
ASSAULT explosives - 183
ASSAULT suicide-attack - 1831
ASSAULT aerial - 195
ASSAULT drone - 195
ASSAULT heavy-weapons - 194
ASSAULT crowd-control - 175
ASSAULT cleansing - 203
ASSAULT massacre - 202
ASSAULT unconventional - 204
ASSAULT - cbrn 204
ASSAULT - military 190
ASSAULT - - 180
`;

/**
 * Conflict (-10) to cooperation (+10) per CAMEO code, by longest known prefix of the code.
 * J. S. Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36 (1992),
 * carried over to CAMEO by the Penn State Event Data Project and used so by GDELT.
 */
export const GOLDSTEIN: Readonly<Record<string, number>> = {
  '03': 4,
  '031': 5.2,
  '032': 4.5,
  '033': 5.2,
  '0331': 5.2,
  '0332': 5.2,
  '0333': 5.2,
  '0334': 6,
  '034': 7,
  '035': 7,
  '036': 4,
  '037': 5,
  '038': 7,
  '039': 5,
  '04': 1,
  '041': 1,
  '042': 1.9,
  '043': 2.8,
  '044': 2.5,
  '045': 5,
  '046': 7,
  '05': 3.5,
  '051': 3.4,
  '052': 3.5,
  '053': 3.8,
  '054': 6,
  '055': 7,
  '056': 7,
  '057': 8,
  '06': 6,
  '061': 6.4,
  '062': 7.4,
  '063': 7.4,
  '064': 7,
  '07': 7,
  '071': 7.4,
  '072': 8.3,
  '073': 7.4,
  '074': 8.5,
  '075': 7,
  '08': 5,
  '084': 7,
  '085': 7,
  '086': 9,
  '087': 9,
  '0874': 10,
  '09': -2,
  '10': -5,
  '11': -2,
  '12': -4,
  '124': -5,
  '125': -5,
  '126': -5,
  '127': -5,
  '128': -5,
  '129': -5,
  '13': -6,
  '130': -4.4,
  '131': -5.8,
  '132': -5.8,
  '133': -5.8,
  '134': -5.8,
  '135': -5.8,
  '136': -7,
  '137': -7,
  '138': -7,
  '139': -7,
  '14': -6.5,
  '144': -7.5,
  '145': -7.5,
  '15': -7.2,
  '16': -4,
  '162': -5.6,
  '163': -8,
  '164': -7,
  '165': -6.5,
  '166': -7,
  '17': -7,
  '171': -9.2,
  '172': -5,
  '173': -5,
  '174': -5,
  '175': -9,
  '18': -9,
  '182': -9.5,
  '1821': -9,
  '1822': -9,
  '1823': -10,
  '183': -10,
  '184': -8,
  '185': -8,
  '186': -10,
  '19': -10,
  '191': -9.5,
  '192': -9.5,
  '196': -9.5,
  '20': -10,
  '201': -9.5,
};
