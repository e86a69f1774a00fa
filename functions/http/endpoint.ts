import type * as v from 'valibot';
import type { Scope } from '../store/tokens.ts';
import type { Format } from './formats/format.ts';
import type { AnswerName } from './schemas/answers.ts';

/** A valibot object schema: its entries are the query parameters that an endpoint knows. */
export type ParameterSchema = v.GenericSchema<unknown, unknown> & {
  readonly entries: Readonly<Record<string, v.GenericSchema<unknown, unknown>>>;
};

export type BodySchema = v.GenericSchema<unknown, unknown>;

/** The function that answers: each has the permissions that its endpoints need, and no others. */
export type Service = 'query' | 'stream' | 'intake' | 'preview' | 'download';

/** Headings of the reference. */
export const TAGS = {
  Events: 'Who did what to whom, when and where: lists, counts over time and by value, maps.',
  Quotes: 'Who said what.',
  Names: 'What filters take: actors, places and codes.',
  Articles: 'What was read, what became of it, and what changed.',
  Exports: 'Files for those who want everything: changes and GDELT files by quarters of an hour, Parquet by months.',
  Intake: 'Articles in and out; what a text would give.',
  Service: 'The API itself. Open to everybody.',
} as const;

/** What an endpoint is, for the router and for OpenAPI alike. */
export interface Endpoint<
  Parameters extends ParameterSchema = ParameterSchema,
  Body extends BodySchema | null = BodySchema | null,
> {
  readonly service: Service;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `{name}` stands for one segment. */
  readonly path: string;
  /** What a caller's token must allow; null: open to everybody. */
  readonly scope: Scope | null;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly parameters: Parameters;
  /** What a JSON body has to be; null: there is none. */
  readonly body: Body;
  /** The first is what is answered unless asked otherwise. */
  readonly formats: readonly Format[];
  readonly status: 200 | 201 | 202;
  /** It may send callers elsewhere (307) instead. */
  readonly redirects?: true;
  /** The schema of JSON answers; or the media type of what is no JSON. */
  readonly answer: AnswerName | { readonly mediaType: string };
}

export const endpoint = <const Parameters extends ParameterSchema, const Body extends BodySchema | null>(
  it: Endpoint<Parameters, Body>,
): Endpoint<Parameters, Body> => it;
