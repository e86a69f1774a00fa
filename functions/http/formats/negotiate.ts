import Negotiator from 'negotiator';
import { type Problem, problem } from '../problem.ts';
import { FORMATS, type Format } from './format.ts';

/** The best of the formats for an `Accept` header (RFC 9110, section 12.5.1); the first where there is none. */
export function negotiate(formats: readonly Format[], accept: string | undefined): Format | Problem {
  const types = formats.flatMap((format) => FORMATS[format].mediaType ?? []);
  const [first = 'json'] = formats;
  if (accept === undefined) return first;
  const best = new Negotiator({ headers: { accept } }).mediaType(types);
  const format = formats.find((it) => FORMATS[it].mediaType === best);
  return format ?? problem('not-acceptable', `This is answered as ${types.join(', ')}.`);
}
