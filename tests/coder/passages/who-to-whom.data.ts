/**
 * Passages of our own on who does it to whom: told as in `passages.data.ts`. Each was wrong before the rule for it was made.
 * Grouped by what was misread.
 */
export const WHO_TO_WHOM: readonly (readonly [body: string, told: string])[] = [
  // two of whom "beide" speaks
  [
    'Sambia und Malawi haben einen Vertrag über ihre Grenze unterzeichnet. Die Armeen beider Republiken hatten sich im April Gefechte geliefert.',
    'ASSAULT MWI+ZMB <=>',
  ],
  [
    'Sambia und Malawi haben einen Vertrag über ihre Grenze unterzeichnet. Der UN-Generalsekretär würdigte die Führung der beiden Staaten.',
    'SUPPORT UNO -> MWI+ZMB',
  ],
  [
    'Sambia und Malawi haben einen Vertrag über ihre Grenze unterzeichnet. Amnesty International forderte beide Hauptstädte auf, die Gefangenen freizulassen.',
    'REQUEST ?NGO -> MWI+ZMB',
  ],
  // whom somebody meets
  [
    'Sambias Außenministerin Anna Banda, deren Land der Gruppe vorsitzt, beriet am Montag in Lilongwe mit ihrer Amtskollegin Mary Phiri.',
    'CONSULT MWI+ZMB <=>',
  ],
  ['Sambias Präsident Hakainde Hichilema traf in Banjul mit dem Machthaber zusammen.', 'CONSULT GMB+ZMB <=>'],
  // envoys and those who summon them
  [
    'Sambias Regierung ist verärgert. Der Botschafter Malawis wurde am Vormittag ins Außenministerium einbestellt.',
    'ACCUSE ZMB -> MWI',
  ],
  ['Der malawische Botschafter wurde in Lusaka ins Präsidialamt zitiert.', 'ACCUSE ZMB -> MWI'],
  // who speaks for the body that was the subject
  [
    'Das südafrikanische Außenministerium äußerte sich zum Umsturz in Lesotho. Das Vorgehen der Armee sei unannehmbar, rügte ein Sprecher.',
    'ACCUSE ZAF -> LSO',
  ],
  // persons taken up by office, and not by who acts on them
  [
    'Der britische Hochkommissar in Lilongwe, Paul Smith, ist nach London zurückgekehrt. Der Diplomat hatte dem malawischen Präsidenten Willkür vorgeworfen.',
    'ACCUSE GBR -> MWI',
  ],
  [
    'Außenminister Antony Blinken gab in Washington Sanktionen gegen Mitglieder der sambischen Regierung bekannt. Er warf ihnen vor, die Wahl gefälscht zu haben.',
    'ACCUSE USA -> ZMB',
  ],
  // whom the police of a country seize
  [
    'Zehntausende Kubaner warten in Nicaragua auf die Weiterreise. Am 10. Mai hatte die costaricanische Polizei zwölf mutmaßliche Mitglieder eines Rings festgenommen.',
    'COERCE CRI -> CRI',
  ],
];
