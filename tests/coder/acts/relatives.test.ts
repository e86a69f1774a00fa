import { describe, expect, test } from 'vitest';
import { found } from '../told.ts';

describe('acts that relative clauses tell', () => {
  test.each([
    [
      'of the noun that stands before',
      'Die Sanktionen, die Kanada im März gegen den Iran verhängt hatte, laufen aus.',
      'SANCTION CAN -> IRN',
    ],
    [
      'in the passive',
      'Die Sanktionen, die von Japan gegen Nordkorea verhängt worden waren, bleiben.',
      'SANCTION JPN -> PRK',
    ],
    [
      'with a verb that says little',
      'Der Minister berichtete von einem Gespräch, das Irland am Sonntag mit Malta geführt hatte.',
      'CONSULT IRL+MLT <=>',
    ],
    [
      'where the noun is no subject',
      'Peking antwortete auf die Kritik, die Frankreich am Sonntag an China geübt hatte.',
      'ACCUSE FRA -> CHN',
    ],
    [
      'of what persons did',
      'Der Sprecher verwies auf ein Telefonat, das die dänische Ministerpräsidentin mit Finnland geführt hatte.',
      'CONSULT DNK+FIN <=>',
    ],
    [
      'of all that was said before',
      'Frankreich schickte Soldaten nach Niger, was Mali als Einmischung kritisierte.',
      'ACCUSE MLI -> FRA',
    ],
    [
      'of it in the passive',
      'Japan verstaatlichte drei Inseln, was von China scharf verurteilt wurde.',
      'ACCUSE CHN -> JPN',
    ],
    [
      'of what a passive told',
      'Drei Frauen wurden von der russischen Polizei festgenommen, was Estland verurteilte.',
      'ACCUSE EST -> RUS',
    ],
    [
      'against who said so',
      'Kanada wirft dem Iran vor, den Terror zu fördern, was Teheran bestreitet.',
      'REJECT IRN -> CAN',
    ],
    ['of somebody’s envoy', 'Kanada, dessen Botschafter Peking einbestellt hatte, schwieg dazu.', 'ACCUSE CHN -> CAN'],
  ])('%s', (_, sentence, event) => {
    expect(found(sentence)).toContain(event);
  });

  test('name nobody as who criticises because of what he did', () => {
    expect(found('Peking reagierte auf die Kritik aus Frankreich.')).not.toContain('ACCUSE CHN -> FRA');
  });
});
