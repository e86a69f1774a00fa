import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import * as v from 'valibot';

const Functions = v.looseObject({
  Type: v.literal('AWS::Lambda::Function'),
  Properties: v.looseObject({
    Code: v.object({ S3Bucket: v.unknown(), S3Key: v.string() }),
    Environment: v.looseObject({ Variables: v.looseObject({ ITEMS_BUCKET_NAME: v.unknown() }) }),
    Timeout: v.number(),
    MemorySize: v.number(),
  }),
});
const Template = v.looseObject({ Resources: v.record(v.string(), v.unknown()) });

/**
 * Gives the ingest functions of a synthesised app the poisonable coder, and limits that are reached soon: 14 s (a batch
 * begins nothing in its last 10) and 256 MB. Returns what puts everything back.
 */
export function poison(assembly: string): () => void {
  const [templateFile = ''] = globSync(join(assembly, '*.template.json'));
  const before = readFileSync(templateFile, 'utf8');
  const template = v.parse(Template, JSON.parse(before));
  const bundles = new Set<string>();
  for (const resource of Object.values(template.Resources)) {
    if (!v.is(Functions, resource)) continue;
    resource.Properties.Timeout = 14;
    resource.Properties.MemorySize = 256;
    bundles.add(join(assembly, `asset.${resource.Properties.Code.S3Key.replace(/\.zip$/, '')}`, 'index.mjs'));
  }
  const originals = [...bundles].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  writeFileSync(templateFile, JSON.stringify(template));
  for (const { file } of originals) {
    buildSync({
      entryPoints: [join(import.meta.dirname, 'ingest.ts')],
      outfile: file,
      allowOverwrite: true,
      bundle: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
      logLevel: 'warning',
    });
  }
  return () => {
    writeFileSync(templateFile, before);
    for (const { file, text } of originals) writeFileSync(file, text);
  };
}
