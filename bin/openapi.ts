import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../package.json' with { type: 'json' };
import { clientTypes } from './openapi/client-types.ts';
import { openApiDocument } from './openapi/document.ts';

/** `npm run openapi`: writes the description of the API and the types of its client, which are kept with the source. */
const root = join(import.meta.dirname, '..');
const document = openApiDocument(project.version);
writeFileSync(join(root, 'docs/openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
writeFileSync(join(root, 'client/api-types.ts'), clientTypes(document));
