import { describe, expect, test } from 'vitest';
import { found } from '../told.ts';

describe('what is general is no act', () => {
  test.each([
    '58 Prozent der Befragten unterstützen die Politik der Regierung in Rom.',
    'Jeder Dritte lehnt die Pläne der Regierung in Wien ab.',
    'In einer Umfrage lehnte eine Mehrheit der Deutschen die Pläne der Regierung ab.',
    'Immer wieder greift die Armee in Mali Dörfer an.',
    'Mehr als 9000 Menschen wurden im vergangenen Jahr in Ecuador ermordet.',
    'In der Regel verurteilen Gerichte in Ägypten solche Blogger zu langer Haft.',
  ])('%s', (sentence) => expect(found(sentence)).toEqual([]));

  test.each([
    ['60 Prozent der Delegierten in Kiel lehnten den Antrag ab.', 'REJECT DEU -> DEU'],
    ['Die Mehrheit der Abgeordneten in Prag lehnte das Gesetz ab.', 'REJECT CZE -> CZE'],
    ['In der vergangenen Woche wurden in Ecuador 900 Menschen festgenommen.', 'COERCE ECU -> ECU'],
    ['Immer wieder griff die Armee in Mali Rebellen an.', 'ASSAULT MLI -> MLI'],
    ['Abseits des Gipfels in Lima kritisierte Peru am Montag Chile scharf.', 'ACCUSE PER -> CHL'],
    ['Im vergangenen Jahr wurde der 2019 gewählte Präsident Malis von Soldaten verhaftet.', 'COERCE MLI -> MLI'],
  ])('but what happened is one: %s', (sentence, event) => expect(found(sentence)).toContain(event));
});
