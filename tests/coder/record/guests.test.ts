import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The country of the last event of that type. */
const placeOf = (body: string, type: CodedEvent['type'], title = ''): string | null | undefined => {
  const event = explain(articleOf(body, title)).drafts.findLast((draft) => draft.event.type === type)?.event;
  return event && (event.place?.country ?? null);
};

describe('who has come from elsewhere', () => {
  const speech = 'Lima - Die UN-Kommissarin Ana Berg hat bei einer Rede im Parlament die Regierung von Peru gelobt.';

  test('speaks where the report was filed that tells of his visit', () => {
    expect(placeOf(speech, 'SUPPORT')).toBe('PER');
    expect(placeOf(`${speech} Sie ist seit Mai im Amt.\n\nBerg forderte Reformen.`, 'REQUEST')).toBe('PER');
  });

  test('does not where it tells of no visit', () => {
    const criticism = 'Lima - Die UN-Kommissarin Ana Berg hat die Regierung von Peru kritisiert.';
    expect(placeOf(criticism, 'ACCUSE')).toBe('USA');
  });

  test('speaks where the talks are that he takes part in', () => {
    const talks =
      'Oslo - Die Farc haben am Montag in Oslo mit der Regierung von Kolumbien Gespräche geführt.\n\nKolumbien hofft.';
    expect(placeOf(`${talks} Die Farc dankten Norwegen.`, 'SUPPORT')).toBe('NOR');
  });

  test('is received where the host is at home', () => {
    const text = 'In Georgien fielen Schüsse. Wenig später empfing der russische Präsident Finnlands Präsidenten.';
    expect(placeOf(text, 'CONSULT')).toBe('RUS');
  });

  test('is an envoy, who speaks there', () => {
    const text = 'In Bangladesch streiken die Häfen in Bangladesch. Das Land ist still.\n\n';
    expect(placeOf(`${text}Die amerikanische Botschafterin Ann Lee forderte Gespräche.`, 'REQUEST')).toBe('BGD');
  });
});

describe('nothing was done', () => {
  test('where that was after which words are said', () => {
    const text =
      'Drei Wochen nach der Niederschlagung einer Kundgebung in Conakry hat die Afrikanische Union die Junta in Guinea kritisiert.';
    expect(placeOf(`Addis Abeba (AFP) - ${text}`, 'ACCUSE')).toBe('ETH');
  });

  test('where somebody stays abroad, or where something is so', () => {
    const home = 'In Togo streiken die Häfen in Togo. Togo wartet.\n\n';
    const stay = 'Der gestürzte Präsident hält sich in Ghana auf. Die Polizei nahm neun Männer fest.';
    expect(placeOf(home + stay, 'COERCE')).toBe('TGO');
    const state = 'In Ghana gilt das als Verrat. Die Polizei nahm neun Männer fest.';
    expect(placeOf(home + state, 'COERCE')).toBe('TGO');
  });

  test('where those were seized of whom somebody speaks', () => {
    expect(placeOf('Maas fordert Freilassung der in Belarus gefangenen Frauen.', 'REQUEST')).not.toBe('BLR');
  });

  test('on the other side of a dash in a headline', () => {
    const title = 'Präsident Fischer traf Merkel – Lage in Madrid im Fokus';
    expect(placeOf('Berlin - Es ging um viel.', 'CONSULT', title)).not.toBe('ESP');
  });
});

describe('something was done', () => {
  test('on the occasion of which a relative clause tells', () => {
    const text =
      'In Conakry war es still. Beim Gipfel, der in Abuja stattfindet, wollen die Staatschefs Guinea verurteilen.';
    expect(placeOf(text, 'ACCUSE')).toBe('NGA');
  });

  test('at the bridges of a town', () => {
    const text = 'An den Brücken von Goma hielten am Montag Lastwagen. Die Polizei nahm neun Fahrer fest.';
    expect(placeOf(text, 'COERCE')).toBe('COD');
  });

  test('where aid goes', () => {
    const text = 'In Berlin regnete es. Das Team des Technischen Hilfswerks war am Vorabend nach Haiti aufgebrochen.';
    expect(placeOf(text, 'AID')).toBe('HTI');
  });

  test('where the sides of a war who agree have met', () => {
    const text = 'haben sich die Armee des Sudan und die Rebellen auf eine Schonung der Bauern verpflichtet.';
    expect(placeOf(`Oslo (dpa) - Nach langem Streit ${text}`, 'AGREE')).toBe('NOR');
  });

  test('in the country where a report was filed that opens there, of whomever it tells more', () => {
    const title = 'Kurti gibt Serbien die Schuld';
    const lead = 'Pristina. Im Norden des Kosovo ist es still. Serbien und Serbiens Präsident schweigen.\n\n';
    expect(placeOf(`${lead}Ein Polizist wurde getötet.`, 'ASSAULT', title)).toBe('XKX');
  });

  test('on its own side by who closes his border', () => {
    const text = 'In Kroatien stehen Zäune. Ungarn hatte im Februar die Grenze zu Kroatien geschlossen.';
    expect(placeOf(text, 'COERCE')).toBe('HUN');
  });

  test('at home by a minister where others only spoke in Brussels', () => {
    const spoken = 'In Brüssel rief ein Sprecher der EU-Kommission Serbien zum Dialog auf.';
    expect(placeOf(`${spoken} Österreichs Außenminister Kurz kritisierte Serbien.`, 'ACCUSE')).toBe('AUT');
    const met = 'In Brüssel berieten die Außenminister der EU.';
    expect(placeOf(`${met} Österreichs Außenminister Kurz kritisierte Serbien.`, 'ACCUSE')).toBe('BEL');
  });

  test('in the country that is attacked', () => {
    expect(placeOf('Der Iran hat am Sonntag Israel angegriffen. Der Iran droht weiter.', 'ASSAULT')).toBe('ISR');
  });

  test('at home, though others have met two by two', () => {
    const met = 'Gabriel warnte bei einem Treffen mit seinem saudischen Kollegen in Berlin vor einem Krieg.';
    expect(placeOf(`${met} US-Präsident Trump kritisierte Katar.`, 'ACCUSE')).toBe('USA');
  });
});
