import { describe, expect, test } from 'vitest';
import { findActs } from '../../../functions/coder/acts/find-acts.ts';
import { loadActs } from '../../../functions/coder/de/acts.ts';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';

const lexicon = loadActs();

/** The type and modality of every act that is found in the text. */
const acts = (text: string): string[] =>
  sentences(text, 'body').flatMap((sentence, index) =>
    findActs({ index, analysis: analyse(sentence) }, lexicon, [], () => null).map(
      ({ entry, modality }) => `${entry.type} ${modality}`,
    ),
  );

describe('how real an act is', () => {
  test.each([
    ['Wenn Peru wächst, muss es die Verträge mit Chile kündigen.', 'SANCTION hypothetical'],
    ['Wächst Peru weiter, muss die Regierung die Verträge mit Chile kündigen.', 'SANCTION hypothetical'],
    ['Die Regierung kämpft, bis die Rebellen ihre Waffen niederlegen.', 'RETREAT hypothetical'],
    ['Die Regierung kämpfte, bis die Rebellen ihre Waffen niederlegten.', 'RETREAT actual'],
    ['Peru verhängte Sanktionen gegen Chile.', 'SANCTION actual'],
    ['Peru will Sanktionen gegen Chile verhängen.', 'SANCTION planned'],
    ['Peru könnte Sanktionen gegen Chile verhängen.', 'SANCTION hypothetical'],
    ['Peru hat keine Sanktionen gegen Chile verhängt.', 'SANCTION negated'],
    ['Peru würde Sanktionen gegen Chile verhängen.', 'SANCTION hypothetical'],
    ['Der Sprecher sagte, Peru würde am Montag Sanktionen gegen Chile verhängen.', 'SANCTION planned'],
    ['Die Rebellen beschössen Dörfer in Peru, sagte der Sprecher.', 'ASSAULT actual'],
    ['Die Rebellen beschössen Dörfer in Peru.', 'ASSAULT hypothetical'],
    ['Peru soll Chile als Gefahr bezeichnet und den Präsidenten kritisiert haben.', 'ACCUSE actual'],
    ['Peru hatte Chile damals scharf kritisiert.', 'ACCUSE historical'],
    ['So viele Menschen wie nie demonstrierten in Lima gegen die Regierung.', 'PROTEST actual'],
    ['Die Polizei in Lima nahm 412 Menschen fest, so viele wie seit Jahren nicht.', 'COERCE actual'],
    ['Die Polizei in Lima nahm niemanden fest.', 'COERCE negated'],
    ['Der Präsident von Peru sparte nicht mit Kritik an Chile.', 'ACCUSE actual'],
    ['Peru kritisierte die nicht genehmigten Flüge Chiles.', 'ACCUSE actual'],
    ['Als Ersatz wollen die Minister aus Peru ihre Kollegen aus Chile in Rom treffen.', 'CONSULT planned'],
    ['Am Freitag werden die Minister in Rom über den Haushalt beraten.', 'CONSULT planned'],
    ['Der Priester durfte am Freitag das Gefängnis verlassen.', 'RETREAT actual'],
    ['Die Richterin darf das Land nicht verlassen.', 'COERCE actual'],
    ['Sollte Peru nicht einlenken, wird Chile klagen.', 'REJECT hypothetical'],
    ['Tausende zogen nach Lima, um gegen die Reform zu protestieren.', 'PROTEST actual'],
    ['Tausende wollen nach Lima ziehen, um gegen die Reform zu protestieren.', 'PROTEST planned'],
    ['Die Minister lobten die Pläne für ein Treffen von Peru und Chile.', 'CONSULT planned'],
    ['In Lima gab es Spekulationen über ein Treffen von Peru und Chile.', 'CONSULT hypothetical'],
    ['Der Sprecher dementierte Berichte über ein Treffen von Peru und Chile.', 'CONSULT hypothetical'],
    ['In Lima gab es Berichte über ein Treffen von Peru und Chile.', 'CONSULT actual'],
    ['Der Minister sei in Lima verhaftet worden, was umgehend dementiert wurde.', 'COERCE negated'],
  ])('%s', (text, expected) => {
    expect(acts(text)).toContain(expected);
  });
});
