import type { EventRecord, Quote, Span } from '../coder/event.ts';
import { sentences } from '../coder/text/sentences.ts';
import type { AnnotatedSentence, Annotation } from './schemas/article-text.ts';

type Placed = Annotation & Pick<Span, 'field'>;

/** The sentences of an article, each with what was found in it: what tells an event, who acts, what is quoted. */
export function annotate(
  title: string,
  body: string,
  events: readonly EventRecord[],
  quotes: readonly Quote[],
): AnnotatedSentence[] {
  const found = [...events.flatMap(ofEvent), ...quotes.flatMap(ofQuote)];
  return [...sentencesOf(title, 'title'), ...sentencesOf(body, 'body')].map((sentence) => ({
    ...sentence,
    annotations: found
      .filter((it) => it.field === sentence.field && it.start < sentence.end && it.end > sentence.start)
      .map(({ field, ...annotation }) => annotation)
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }));
}

/** The coder counts UTF-16 units, records count code points. */
function sentencesOf(text: string, field: Span['field']): Omit<AnnotatedSentence, 'annotations'>[] {
  let seen = 0;
  let points = 0;
  const pointAt = (unit: number): number => {
    points += [...text.slice(seen, unit)].length;
    seen = unit;
    return points;
  };
  return sentences(text, field).map(({ start, end }) => ({
    field,
    start: pointAt(start),
    end: pointAt(end),
    text: text.slice(start, end),
  }));
}

function ofEvent({ id, evidence, actors, recipients }: EventRecord): Placed[] {
  const sides = (kind: Annotation['kind'], its: EventRecord['actors']) =>
    its.flatMap(({ span }) => placed(kind, id, span));
  return [
    ...evidence.flatMap((sentence) => [
      ...placed('evidence', id, sentence),
      ...placed('act', id, sentence.act),
      ...placed('date', id, sentence.date),
      ...placed('place', id, sentence.place),
    ]),
    ...sides('actor', actors),
    ...sides('recipient', recipients),
  ];
}

function ofQuote({ span }: Quote, index: number): Placed[] {
  return placed('quote', String(index), span);
}

function placed(kind: Annotation['kind'], of: string, span: Span | null): Placed[] {
  return span === null ? [] : [{ kind, of, field: span.field, start: span.start, end: span.end }];
}
