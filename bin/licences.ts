import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { licencesPage } from './supply/licences.ts';
import { readLockfile } from './supply/lockfile.ts';

writeFileSync(resolve(import.meta.dirname, '../docs/licences.md'), licencesPage(readLockfile()));
