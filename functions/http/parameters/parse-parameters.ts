import * as v from 'valibot';
import { nearest } from '../../nearest.ts';
import type { ParameterSchema } from '../endpoint.ts';
import { type ParameterFault, type Problem, problem } from '../problem.ts';

/**
 * Query parameters as the schema's output, or a problem that lists everything that is wrong with them: unknown names,
 * names that came twice, bad values.
 */
export function parseParameters<Schema extends ParameterSchema>(
  schema: Schema,
  query: Readonly<Record<string, readonly string[]>>,
): { kind: 'parsed'; parameters: v.InferOutput<Schema> } | Problem {
  const names = Object.keys(schema.entries);
  const known = Object.entries(query).filter(([name]) => names.includes(name));
  const faults: ParameterFault[] = [
    ...Object.keys(query)
      .filter((name) => !names.includes(name))
      .map((name) => unknownParameter(name, names)),
    ...known.filter(([, values]) => values.length > 1).map(([parameter]) => repeated(parameter)),
  ];
  const parsed = v.safeParse(schema, Object.fromEntries(known.map(([name, values]) => [name, values[0]])));
  if (parsed.success && faults.length === 0) return { kind: 'parsed', parameters: parsed.output };
  return invalidParameters([...faults, ...(parsed.issues ?? []).map(faultOf)]);
}

export function invalidParameters(errors: readonly ParameterFault[]): Problem {
  return problem('invalid-parameters', errors.map((fault) => fault.detail).join(' '), { errors });
}

function unknownParameter(parameter: string, names: readonly string[]): ParameterFault {
  const suggestion = nearest(parameter, names);
  const hint = suggestion === undefined ? 'There are none here.' : `Did you mean "${suggestion}"?`;
  return {
    parameter,
    detail: `"${parameter}" is no parameter. ${hint}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function repeated(parameter: string): ParameterFault {
  return { parameter, detail: `"${parameter}" may stand only once; separate alternatives by commas.` };
}

/** Parameter schemas put a right value into `expected` of a `raw_transform` issue where they know one. */
function faultOf(issue: v.BaseIssue<unknown>): ParameterFault {
  const parameter = v.getDotPath(issue) ?? '';
  const suggestion = issue.type === 'raw_transform' && issue.expected ? { suggestion: issue.expected } : {};
  return { parameter, detail: `${parameter}: ${issue.message}`, ...suggestion };
}
