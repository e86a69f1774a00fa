import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkData } from '../../local/check-data.ts';
import { credentialsOf } from '../../local/credentials.ts';
import { DamagedDataError, DataFolderError, explained, LostWritesError } from '../../local/data-fault.ts';
import { FolderInUseError, lockFolder, setAside } from '../../local/data-folder.ts';
import { createEngine } from '../../local/dynamodb/engine.ts';
import { keepWritten, lostWrites, writtenFile } from '../../local/dynamodb/written.ts';
import { createDynamoDb } from '../../local/dynamodb.ts';
import { openStore } from '../../local/s3/store/store.ts';
import { openDatabase } from '../../local/sqlite.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-damaged-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GARBAGE = Buffer.from('This is no database. '.repeat(500));
const SCHEMA = 'CREATE TABLE IF NOT EXISTS t (n INTEGER PRIMARY KEY, text TEXT);';

function filledDatabase(): string {
  const file = join(folder, 'some.sqlite');
  const database = openDatabase(file, SCHEMA);
  for (let n = 0; n < 2000; n++) database.sql.run`INSERT INTO t (n, text) VALUES (${n}, ${`Zeile ${n} `.repeat(20)})`;
  database.close();
  return file;
}

describe('a database of objects or messages', () => {
  test('that is whole opens with what it holds', () => {
    const database = openDatabase(filledDatabase(), SCHEMA);
    expect(database.sql.get`SELECT count(*) AS n FROM t`).toEqual({ n: 2000 });
    database.close();
  });

  test.each([
    ['is garbage', (file: string) => writeFileSync(file, GARBAGE)],
    ['is less garbage than a page', (file: string) => writeFileSync(file, 'This is no database.')],
    ['was cut in its first page', (file: string) => truncateSync(file, 60)],
    ['was cut in the middle', (file: string) => truncateSync(file, 40_000)],
    [
      'has garbage in the middle',
      (file: string) =>
        writeFileSync(
          file,
          Buffer.concat([
            readFileSync(file).subarray(0, 8192),
            GARBAGE.subarray(0, 8192),
            readFileSync(file).subarray(16_384),
          ]),
        ),
    ],
  ])('that %s is named as damaged, and left as it is', (_, damage) => {
    const file = filledDatabase();
    damage(file);
    const before = readFileSync(file);
    expect(() => openDatabase(file, SCHEMA)).toThrow(DamagedDataError);
    expect(() => openDatabase(file, SCHEMA)).toThrow(file);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('the object store', () => {
  test('whose index is missing does not start, for it would remove all bodies', () => {
    const s3 = join(folder, 's3');
    const { bodies, database } = openStore(s3, () => {});
    writeFileSync(bodies.path('abc'), 'Text');
    database.close();
    for (const name of readdirSync(s3).filter((it) => it.startsWith('s3.sqlite'))) rmSync(join(s3, name));
    expect(() => checkData(folder)).toThrow(/s3\.sqlite.*missing/);
    expect(existsSync(bodies.path('abc'))).toBe(true);
  });

  test('whose index was emptied does not start either', () => {
    const s3 = join(folder, 's3');
    const { bodies, database } = openStore(s3, () => {});
    writeFileSync(bodies.path('abc'), 'Text');
    database.close();
    truncateSync(join(s3, 's3.sqlite'), 0);
    expect(() => checkData(folder)).toThrow(DamagedDataError);
  });

  test('that is new or whole is fine', () => {
    checkData(folder);
    openStore(join(folder, 's3'), () => {}).database.close();
    checkData(folder);
  });
});

describe('the tables', () => {
  const dynamodb = () => join(folder, 'dynamodb');
  const engine = () => createDynamoDb({ folder: dynamodb(), credentials: new Map(), report: () => {} });
  const table = {
    TableName: 'events',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  };
  const files = (pattern: RegExp) => readdirSync(dynamodb()).filter((name) => pattern.test(name));

  /** Opened twice, so that the log of the first time is a table by now. */
  beforeEach(async () => {
    for (let times = 0; times < 2; times++) {
      const database = engine();
      await database.open();
      await database.ensureTable(table);
      await database.close();
    }
  });

  async function opened(): Promise<unknown> {
    const database = engine();
    try {
      checkData(folder);
      await database.open();
      return null;
    } catch (error) {
      return error;
    } finally {
      await database.close();
    }
  }

  test('that are whole open', async () => {
    expect(files(/\.ldb$/)).not.toEqual([]);
    expect(await opened()).toBeNull();
  });

  test.each([
    ['a table was cut', /\.ldb$/, (file: string) => truncateSync(file, 100)],
    ['a table is empty', /\.ldb$/, (file: string) => truncateSync(file, 0)],
    ['a table is missing', /\.ldb$/, (file: string) => rmSync(file)],
    ['the manifest is garbage', /^MANIFEST-/, (file: string) => writeFileSync(file, GARBAGE)],
    ['the manifest is missing', /^MANIFEST-/, (file: string) => rmSync(file)],
    ['CURRENT is garbage', /^CURRENT$/, (file: string) => writeFileSync(file, GARBAGE)],
    ['CURRENT is missing', /^CURRENT$/, (file: string) => rmSync(file)],
  ])('of which %s are named as damaged, and no table is lost by looking', async (_, pattern, damage) => {
    for (const name of files(pattern)) damage(join(dynamodb(), name));
    const tables = files(/\.ldb$/);
    expect(await opened()).toBeInstanceOf(DamagedDataError);
    expect(files(/\.ldb$/)).toEqual(tables);
  });

  test('that another process has open are not called damaged', async () => {
    const other = engine();
    await other.open();
    const error = await opened();
    await other.close();
    expect(error).toBeInstanceOf(DataFolderError);
    expect(error).not.toBeInstanceOf(DamagedDataError);
  });
});

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
    for (let n = 0; n < 60; n++) {
      const text = `Zeile ${n} `.repeat(n % 10 === 0 ? 5000 : n);
      await engine.run('PutItem', { TableName: 'events', Item: { pk: { S: `${n}` }, text: { S: text } } });
    }
    await engine.close();
    stop();
  });

  test('that is whole is fine, however often it is opened', async () => {
    expect(statSync(newest()).size).toBeGreaterThan(100_000);
    expect(lostWrites(tables())).toBeNull();
    expect(await rowsIn()).toBe(60);
    expect(lostWrites(tables())).toBeNull();
  });

  test('that was cut is found out, wherever', () => {
    const whole = readFileSync(newest());
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        writeFileSync(newest(), whole.subarray(0, length));
        expect(lostWrites(tables())).toBeInstanceOf(LostWritesError);
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
        expect(lostWrites(tables())).toBeInstanceOf(LostWritesError);
      }),
    );
  });

  test('that is gone is found out', () => {
    rmSync(newest());
    expect(String(lostWrites(tables()))).toContain('it is missing');
  });

  test('of a process that was killed within a write is fine, and so is one of which nothing is known', () => {
    const whole = readFileSync(newest());
    writeFileSync(newest(), Buffer.concat([whole, whole.subarray(0, 5000)]).subarray(0, whole.length + 20));
    expect(lostWrites(tables())).toBeNull();
    writeFileSync(newest(), whole);
    for (const text of ['', '{"00', '[]']) {
      writeFileSync(writtenFile(tables()), text);
      expect(lostWrites(tables())).toBeNull();
    }
    rmSync(writtenFile(tables()));
    expect(lostWrites(tables())).toBeNull();
  });

  test('that lost writes can be gone on with: what can be read is there, and it is whole from then on', async () => {
    truncateSync(newest(), Math.floor(statSync(newest()).size / 2));
    const database = createDynamoDb({ folder: tables(), credentials: new Map(), report: () => {} });
    await database.open();
    await database.close();
    expect(lostWrites(tables())).toBeNull();
    expect(await rowsIn()).toBeGreaterThan(10);
    expect(await rowsIn()).toBeLessThan(60);
  });
});

describe('the data folder', () => {
  test('is used by one runner at a time', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    release();
    lockFolder(folder)();
  });

  test('may have a lock file full of garbage', () => {
    writeFileSync(join(folder, 'runner.lock'), GARBAGE);
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    release();
  });

  test('that is a file, or lies in one, is told so', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const wrong of [file, join(file, 'inside')]) {
      expect(() => lockFolder(wrong)).toThrow(DataFolderError);
      expect(() => lockFolder(wrong)).toThrow('should be a folder');
    }
  });

  test('may have lost its keys', () => {
    writeFileSync(join(folder, 'credentials.json'), '{"accessKeyId": "LOC');
    expect(() => credentialsOf(folder)).toThrow(DamagedDataError);
  });

  test('moves everything aside but what was moved before, and deletes nothing', () => {
    mkdirSync(join(folder, 's3'));
    writeFileSync(join(folder, 's3', 'some'), 'eins');
    const release = lockFolder(folder);
    const first = setAside(folder, new Date('2025-03-04T10:00:00Z')) ?? '';
    writeFileSync(join(folder, 'credentials.json'), 'zwei');
    const second = setAside(folder, new Date('2025-03-04T11:00:00Z')) ?? '';
    expect(setAside(folder, new Date('2025-03-04T12:00:00Z'))).toBeNull();
    release();
    expect(readFileSync(join(first, 's3', 'some'), 'utf8')).toBe('eins');
    expect(readFileSync(join(second, 'credentials.json'), 'utf8')).toBe('zwei');
  });
});

test.each([
  ['EACCES', 'may not read or write'],
  ['ENOSPC', 'no space left'],
  ['EROFS', 'cannot be written'],
])('an error %s of the system is told in words, and of which file', (code, words) => {
  const error = Object.assign(new Error(`${code}: some call`), { code, path: '/data/s3' });
  const problem = explained(error, '/data');
  expect(problem).toBeInstanceOf(DataFolderError);
  expect(String(problem)).toContain(words);
  expect(String(problem)).toContain('/data/s3');
});

test('an error of another kind stays what it is', () => {
  const error = new Error('something else');
  expect(explained(error, folder)).toBe(error);
});
