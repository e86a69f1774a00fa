import * as v from 'valibot';

/** Advisories that do not concern Depesche, by their address, with the reason. */
export const ACKNOWLEDGED: Readonly<Record<string, string>> = {};

const Advisory = v.object({ url: v.string(), title: v.string(), severity: v.string(), name: v.string() });
const Report = v.object({
  vulnerabilities: v.record(v.string(), v.object({ via: v.array(v.union([Advisory, v.string()])) })),
});

export type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly advisories: readonly string[] }
  | { readonly kind: 'not-checked'; readonly reason: string };

/** What `npm audit --json` says; a registry without advisories (a mirror) leaves it unchecked. */
export function readAudit(output: string, acknowledged = ACKNOWLEDGED): Audit {
  const report = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), output);
  if (!report.success) return { kind: 'not-checked', reason: 'The registry gives no advisories.' };
  const all = Object.values(report.output.vulnerabilities).flatMap(({ via }) => via);
  const open = all.filter((it) => typeof it !== 'string').filter(({ url }) => !Object.hasOwn(acknowledged, url));
  const advisories = open.map(({ name, severity, title, url }) => `${name}: ${severity}, ${title} (${url})`);
  return advisories.length === 0 ? { kind: 'clean' } : { kind: 'found', advisories: [...new Set(advisories)] };
}
