import * as v from 'valibot';

/** The JSON schema of what a client sends as a parameter, where the parameter's own schema turns text into something else. */
export interface SentAs {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  readonly [keyword: string]: unknown;
}

/** What `v.metadata` of a parameter holds: how OpenAPI describes it. */
export const sentAs = (schema: SentAs) => v.metadata<string, { readonly sentAs: SentAs }>({ sentAs: schema });

/** What reading one value of a parameter gives: the value, or what is wrong with it and what would have been right. */
export type Read<Value> = { value: Value } | { message: string; suggestion?: string };

/** A parameter of one value, read by `read`. */
export function one<Value>(read: (text: string) => Read<Value>, schema: SentAs) {
  return v.pipe(
    v.string(),
    sentAs(schema),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const part = read(dataset.value.trim());
      if ('value' in part) return part.value;
      addIssue({ message: part.message, ...(part.suggestion && { expected: part.suggestion }) });
      return NEVER;
    }),
  );
}
