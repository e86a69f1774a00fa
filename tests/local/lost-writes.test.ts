import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LostWritesError } from '../../local/data-fault.ts';
import { createEngine } from '../../local/dynamodb/engine.ts';
import { damageIn, keepWritten, writtenFile } from '../../local/dynamodb/written.ts';
import { createDynamoDb } from '../../local/dynamodb.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-written-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the log of the tables', () => {
  const tables = () => join(folder, 'dynamodb');
  const newest = () =>
    join(
      tables(),
      readdirSync(tables())
        .filter((name) => name.endsWith('.log'))
        .sort()
        .at(-1) ?? '',
    );
  const table = {
    TableName: 'events',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  };
  const rowsIn = async (): Promise<number> => {
    const engine = createEngine(tables(), () => {});
    const { body } = await engine.run('Scan', { TableName: 'events' });
    await engine.close();
    return v.parse(v.object({ Count: v.number() }), body).Count;
  };

  /** Rows of all sizes, some of which go over several blocks of the log. */
  beforeEach(async () => {
    const engine = createEngine(tables(), () => {});
    await engine.open();
    const stop = keepWritten(tables());
    await engine.run('CreateTable', table);
    // A table takes a moment until it takes rows.
    const isActive = async () =>
      JSON.stringify(await engine.run('DescribeTable', { TableName: 'events' })).includes('ACTIVE');
    while (!(await isActive())) await sleep(5);
    for (let n = 0; n < 60; n++) {
      const text = `Zeile ${n} `.repeat(n % 10 === 0 ? 5000 : n);
      await engine.run('PutItem', { TableName: 'events', Item: { pk: { S: `${n}` }, text: { S: text } } });
    }
    await engine.close();
    stop();
  });

  test('that is whole is fine, however often it is opened', async () => {
    expect(statSync(newest()).size).toBeGreaterThan(100_000);
    expect(damageIn(tables())).toBeNull();
    expect(await rowsIn()).toBe(60);
    expect(damageIn(tables())).toBeNull();
  });

  test('that was cut is found out, wherever', () => {
    const whole = readFileSync(newest());
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        writeFileSync(newest(), whole.subarray(0, length));
        expect(damageIn(tables())).toBeInstanceOf(LostWritesError);
      }),
    );
  });

  test('in which a bit was turned is found out, wherever a record is', () => {
    const whole = readFileSync(newest());
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
        // The last six bytes of a block may be padding.
        fc.pre(at % 32_768 < 32_762);
        const turned = Buffer.from(whole);
        turned.writeUInt8(whole.readUInt8(at) ^ (1 << bit), at);
        writeFileSync(newest(), turned);
        expect(damageIn(tables())).toBeInstanceOf(LostWritesError);
      }),
    );
  });

  test('that is gone is found out', () => {
    rmSync(newest());
    expect(String(damageIn(tables()))).toContain('it is missing');
  });

  test('of a process that was killed within a write is fine, and so is one of which nothing is known', () => {
    const whole = readFileSync(newest());
    writeFileSync(newest(), Buffer.concat([whole, whole.subarray(0, 5000)]).subarray(0, whole.length + 20));
    expect(damageIn(tables())).toBeNull();
    writeFileSync(newest(), whole);
    for (const text of ['', '{"00', '[]']) {
      writeFileSync(writtenFile(tables()), text);
      expect(damageIn(tables())).toBeNull();
    }
    rmSync(writtenFile(tables()));
    expect(damageIn(tables())).toBeNull();
  });

  test('that lost writes can be gone on with: what can be read is there, and it is whole from then on', async () => {
    truncateSync(newest(), Math.floor(statSync(newest()).size / 2));
    const database = createDynamoDb({ folder: tables(), credentials: new Map(), report: () => {} });
    await database.open();
    await database.close();
    expect(damageIn(tables())).toBeNull();
    expect(await rowsIn()).toBeGreaterThan(10);
    expect(await rowsIn()).toBeLessThan(60);
  });
});
