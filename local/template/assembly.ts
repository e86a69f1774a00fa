import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({
  artifacts: v.record(
    v.string(),
    v.object({
      type: v.string(),
      properties: v.optional(v.object({ templateFile: v.optional(v.string()), stackName: v.optional(v.string()) })),
    }),
  ),
});

const Assets = v.object({
  files: v.record(
    v.string(),
    v.object({
      source: v.object({ path: v.string() }),
      destinations: v.record(v.string(), v.object({ objectKey: v.string() })),
    }),
  ),
});

const Template = v.object({
  Resources: v.record(
    v.string(),
    v.object({
      Type: v.string(),
      Properties: v.optional(v.record(v.string(), v.unknown()), {}),
      Condition: v.optional(v.string()),
    }),
  ),
  Outputs: v.optional(v.record(v.string(), v.object({ Value: v.unknown() })), {}),
  Parameters: v.optional(v.record(v.string(), v.object({ Default: v.optional(v.unknown()) })), {}),
  Conditions: v.optional(v.record(v.string(), v.unknown()), {}),
  Mappings: v.optional(v.record(v.string(), v.unknown()), {}),
});

export type Template = v.InferOutput<typeof Template>;

/** The one stack of a cloud assembly (`cdk.out`). */
export interface Assembly {
  readonly stackName: string;
  readonly template: Template;
  /** The folder of an asset on this computer, by the key it would have in the asset bucket. */
  readonly assetFolder: (objectKey: string) => string;
}

/** Thrown where the assembly is missing, damaged or holds another number of stacks than one. */
export class AssemblyError extends Error {}

/** Reads the stack, its template and the places of its assets from `folder`. Throws AssemblyError. */
export function readAssembly(folder: string): Assembly {
  const manifest = parse(Manifest, join(folder, 'manifest.json'));
  const stacks = Object.entries(manifest.artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  const [stack] = stacks;
  const templateFile = stack?.[1].properties?.templateFile;
  if (!stack || stacks.length > 1 || !templateFile) {
    throw new AssemblyError(`${folder} holds ${stacks.length} stacks; the local runner runs exactly one`);
  }
  const folders = assetFolders(folder, templateFile);
  return {
    stackName: stack[1].properties?.stackName ?? stack[0],
    template: parse(Template, join(folder, templateFile)),
    assetFolder: (objectKey) => {
      const path = folders.get(objectKey);
      if (!path) throw new AssemblyError(`the template names the asset ${objectKey}, which ${folder} does not have`);
      return path;
    },
  };
}

function assetFolders(folder: string, templateFile: string): Map<string, string> {
  const { files } = parse(Assets, join(folder, templateFile.replace('.template.json', '.assets.json')));
  return new Map(
    Object.values(files).flatMap(({ source, destinations }) =>
      Object.values(destinations).map(({ objectKey }) => [objectKey, join(folder, source.path)] as const),
    ),
  );
}

function parse<const Schema extends v.GenericSchema>(schema: Schema, file: string): v.InferOutput<Schema> {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new AssemblyError(`${file} is not readable: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
