import { describe, expect, it } from 'vitest';
import { template } from '../synthesis.ts';
import { grantsOf } from './grants.ts';
import { MORE_WITH_SIGNATURES, ONLY_WITH_TOKENS, PERMISSIONS, type PermissionRow } from './permissions.data.ts';

/** A row as `grantsOf` tells it: one line for each action. */
function linesOf({ actions, on, by, from, where }: PermissionRow): string[] {
  const [, effect = '', service = '', names = ''] = /^(deny )?(\w+): (.+)$/.exec(actions) ?? [];
  const tail = Object.entries({ on, by, from, where }).flatMap(([word, it]) => (it ? [` ${word} ${it}`] : []));
  if (service === '') return [actions + tail.join('')];
  return names.split(' ').map((name) => `${effect}${service}:${name}${tail.join('')}`);
}

/** Both as lines with their owner, so that a failure shows exactly the lines that differ. */
const listed = (grants: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(grants)
    .flatMap(([owner, lines]) => lines.map((line) => `${owner}: ${line}`))
    .sort();

const inTable = (owners: readonly string[], more: Readonly<Record<string, readonly PermissionRow[]>> = {}): string[] =>
  listed(
    Object.fromEntries(
      owners.map((owner) => [owner, [...(PERMISSIONS[owner] ?? []), ...(more[owner] ?? [])].flatMap(linesOf)]),
    ),
  );

describe('permissions', () => {
  const owners = Object.keys(PERMISSIONS);
  const deployed = template();
  const withSignatures = template({ auth: 'iam' });

  it('are those of the table, action by action and resource by resource', () => {
    expect(listed(grantsOf(deployed))).toEqual(inTable(owners));
  });

  it('are the same with auth=iam, but for the authorizer and what counts requests instead', () => {
    const signed = owners.filter((owner) => !ONLY_WITH_TOKENS.includes(owner));
    expect(listed(grantsOf(withSignatures))).toEqual(inTable(signed, MORE_WITH_SIGNATURES));
  });

  it('have a reason for every wildcard, and for nothing else', () => {
    for (const [owner, rows] of Object.entries(PERMISSIONS)) {
      for (const row of rows) {
        const [line = ''] = linesOf(row);
        expect(row.why !== undefined, `${owner}: ${line}`).toBe(linesOf(row).some((it) => it.includes('*')));
      }
    }
  });

  it('let nobody do anything with all resources of the account, but write traces', () => {
    const everywhere = listed(grantsOf(deployed)).filter((line) => / on \*/.test(line));
    expect(everywhere.filter((line) => !line.includes(' xray:Put'))).toEqual([]);
  });

  it('are in policies of the stack itself: no function has a role, policy or key from elsewhere', () => {
    for (const { Properties } of Object.values(deployed.findResources('AWS::Lambda::Function'))) {
      expect(Object.keys(deployed.findResources('AWS::IAM::Role'))).toContain(Properties.Role['Fn::GetAtt'][0]);
    }
    deployed.resourceCountIs('AWS::IAM::AccessKey', 0);
    deployed.resourceCountIs('AWS::IAM::User', 0);
  });
});
