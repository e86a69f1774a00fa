import { type Lockfile, nameOf, reachable } from './lockfile.ts';

/** docs/licences.md: the licence of every package whose code may be in the bundled functions, grouped by licence. */
export function licencesPage(lockfile: Lockfile): string {
  const byLicence = Map.groupBy(reachable(lockfile), (place) => lockfile[place]?.license ?? '');
  const rows = [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, places]) => `- **${licence}**: ${[...new Set(places.map(nameOf))].sort().join(', ')}`);
  return `# Licences

Depesche is under the [MIT licence](../LICENSE). The bundled functions contain code of these npm packages, each under its own. unpdf holds Mozilla's pdf.js (Apache-2.0). Packages that are
only used to develop and to run on one's own computer are not in here; [NOTICE](../NOTICE) has the sources of data.

${rows.join('\n')}

Made of package-lock.json by \`npm run licences\`; a test says when it has to be made again.
`;
}
