import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const project = resolve(import.meta.dirname, '../..');

/**
 * Returns the Lambda code of one entry point in `functions/`: everything it imports, the AWS SDK included, as
 * minified ES modules: one that is loaded at the start, and one for each part that is imported only when needed. `programs` are files
 * in `functions/` that it starts as processes or threads: each becomes a module beside them, of its own name. Bundled in this process:
 * no Docker, no network. The asset's hash is that of the bundle, so an unchanged function is not deployed again.
 */
export function bundledCode(entry: string, programs: readonly string[] = []): Code {
  return Code.fromAsset(join(project, 'functions'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('unused'),
      // Only tells the assets apart: CDK builds bundles of one source folder and equal options once.
      command: [entry, ...programs],
      local: {
        tryBundle(outputFolder) {
          bundle(entry, programs, outputFolder);
          return true;
        },
      },
    },
  });
}

function bundle(entry: string, programs: readonly string[], outputFolder: string): void {
  const { outputFiles } = buildSync({
    absWorkingDir: project,
    entryPoints: [
      { in: join('functions', entry), out: 'index' },
      ...programs.map((program) => ({ in: join('functions', program), out: basename(program, '.ts') })),
    ],
    // A fixed place instead of `outputFolder`: source maps hold paths relative to it, and so would the hash.
    outdir: 'bundle',
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'environment-credentials.ts') },
    // Packages in CommonJS call `require`, which ES modules do not have.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  mkdirSync(outputFolder, { recursive: true });
  for (const file of outputFiles) writeFileSync(join(outputFolder, basename(file.path)), file.contents);
}
