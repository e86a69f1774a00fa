import type { Span } from '../event.ts';
import type { Field } from '../syntax.ts';
import { codePoints } from '../text/code-points.ts';

/** The article's two fields, and how to name stretches of them in code points. Offsets given are UTF-16. */
export interface Texts {
  readonly title: string;
  readonly body: string;
  readonly span: (field: Field, start: number, end: number) => Span;
}

export function textsOf(title: string, body: string): Texts {
  const points = { title: codePoints(title), body: codePoints(body) };
  return {
    title,
    body,
    span: (field, start, end) => ({ field, start: points[field](start), end: points[field](end) }),
  };
}
