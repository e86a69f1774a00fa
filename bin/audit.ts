import { spawnSync } from 'node:child_process';
import { readAudit } from './supply/audit-report.ts';

/** Known vulnerabilities of all packages: 0 where there is none, 1 where there is one, 3 where nobody could say. */
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const audit = readAudit(stdout);
switch (audit.kind) {
  case 'clean':
    console.log('No known vulnerabilities.');
    break;
  case 'found':
    console.error(audit.advisories.join('\n'));
    process.exitCode = 1;
    break;
  case 'not-checked':
    console.error(`NOT CHECKED for known vulnerabilities. ${audit.reason}`);
    process.exitCode = 3;
}
