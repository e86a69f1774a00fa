import type * as v from 'valibot';
import type { Table } from '../store/table.ts';
import type { Scope } from '../store/tokens.ts';
import type { Call } from './call.ts';
import { parseParameters } from './parameters/parse-parameters.ts';
import type { Outcome } from './response.ts';

/** A valibot object schema: its entries are the query parameters that a route knows. */
export type ParameterSchema = v.GenericSchema<unknown, unknown> & {
  readonly entries: Readonly<Record<string, v.GenericSchema<unknown, unknown>>>;
};

/** What a handler gets: checked query parameters, the parts of the path, the call itself and the table. */
export interface Input<Parameters> {
  readonly parameters: Parameters;
  readonly path: Readonly<Record<string, string>>;
  readonly call: Call;
  readonly table: Table;
}

interface Description {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `{name}` stands for one segment. */
  readonly path: string;
  /** What a caller's token must allow; null: open to everybody. */
  readonly scope: Scope | null;
  readonly summary: string;
}

export interface Route extends Description {
  readonly parameters: ParameterSchema;
  readonly answer: (input: Omit<Input<never>, 'parameters'>) => Promise<Outcome>;
}

/** A route whose handler runs only when all query parameters are right. */
export function route<Schema extends ParameterSchema>(
  description: Description & {
    readonly parameters: Schema;
    readonly handle: (input: Input<v.InferOutput<Schema>>) => Promise<Outcome>;
  },
): Route {
  const { handle, ...rest } = description;
  return {
    ...rest,
    answer: async (input) => {
      const parsed = parseParameters(rest.parameters, input.call.query);
      return parsed.kind === 'problem' ? parsed : handle({ ...input, parameters: parsed.parameters });
    },
  };
}
