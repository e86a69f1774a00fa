import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkObjects } from '../../local/check-objects.ts';
import { credentialsOf } from '../../local/credentials.ts';
import { DamagedDataError, DamagedTablesError, DataFolderError, explained } from '../../local/data-fault.ts';
import { FolderInUseError, lockFolder, setAside } from '../../local/data-folder.ts';
import { damageIn, writtenFile } from '../../local/dynamodb/written.ts';
import { createDynamoDb } from '../../local/dynamodb.ts';
import { openStore } from '../../local/s3/store/store.ts';
import { salvageTables } from '../../local/salvage.ts';
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
    expect(() => checkObjects(folder)).toThrow(/s3\.sqlite.*missing/);
    expect(existsSync(bodies.path('abc'))).toBe(true);
  });

  test('whose index was emptied does not start either', () => {
    const s3 = join(folder, 's3');
    const { bodies, database } = openStore(s3, () => {});
    writeFileSync(bodies.path('abc'), 'Text');
    database.close();
    truncateSync(join(s3, 's3.sqlite'), 0);
    expect(() => checkObjects(folder)).toThrow(DamagedDataError);
  });

  test('that is new or whole is fine', () => {
    checkObjects(folder);
    openStore(join(folder, 's3'), () => {}).database.close();
    checkObjects(folder);
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

  function turnBit(file: string, at: number): void {
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(file, bytes);
  }

  async function opened(): Promise<unknown> {
    const damage = damageIn(dynamodb());
    if (damage) return damage;
    const database = engine();
    try {
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
    ['a table has a bit that was turned', /\.ldb$/, (file: string) => turnBit(file, 20)],
    ['a table is empty', /\.ldb$/, (file: string) => truncateSync(file, 0)],
    ['a table is missing', /\.ldb$/, (file: string) => rmSync(file)],
    ['the manifest is garbage', /^MANIFEST-/, (file: string) => writeFileSync(file, GARBAGE)],
    ['the manifest is missing', /^MANIFEST-/, (file: string) => rmSync(file)],
    ['CURRENT is garbage', /^CURRENT$/, (file: string) => writeFileSync(file, GARBAGE)],
    ['CURRENT is missing', /^CURRENT$/, (file: string) => rmSync(file)],
  ])('of which %s are named as damaged, and no table is lost by looking', async (_, pattern, damage) => {
    for (const name of files(pattern)) damage(join(dynamodb(), name));
    const tables = files(/\.ldb$/);
    expect(await opened()).toBeInstanceOf(DamagedTablesError);
    expect(files(/\.ldb$/)).toEqual(tables);

    const salvaged = await salvageTables(folder, new Date('2025-03-04T10:00:00Z'));
    expect(salvaged?.damage).toBeInstanceOf(DamagedTablesError);
    expect(readdirSync(join(salvaged?.aside ?? '', 'dynamodb')).filter((name) => name.endsWith('.ldb'))).toEqual(
      tables,
    );
    expect(await opened()).toBeNull();
  });

  test('of which nothing is known are judged by how they end', async () => {
    rmSync(writtenFile(dynamodb()));
    expect(await opened()).toBeNull();
    rmSync(writtenFile(dynamodb()));
    for (const file of files(/\.ldb$/).map((name) => join(dynamodb(), name))) {
      truncateSync(file, 100);
      // Before the folder is opened, for certain: a table of the same millisecond could be one that LevelDB still writes.
      utimesSync(file, new Date('2025-03-04T09:00:00Z'), new Date('2025-03-04T09:00:00Z'));
    }
    expect(await opened()).toBeInstanceOf(DamagedTablesError);
  });

  test('that are whole are left where they are by --salvage', async () => {
    expect(await salvageTables(folder, new Date())).toBeNull();
    expect(files(/\.ldb$/)).not.toEqual([]);
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
