import { expect, test } from 'vitest';
import { decodeHeader } from '../../functions/ingest/metadata.ts';

test.each([
  ['Berliner Bote', 'Berliner Bote'],
  ['=?UTF-8?B?TcO8bmNobmVy?= Blatt', 'Münchner Blatt'],
  ['=?UTF-8?Q?M=C3=BCnchner_Blatt?=', 'Münchner Blatt'],
  ['=?utf-8?q?K=C3=B6ln?= =?utf-8?q?er?=', 'Kölner'],
  ['=?ISO-8859-1?Q?Stra=DFe?=', 'Straße'],
  ['=?no-such-set?Q?a?=', '=?no-such-set?Q?a?='],
  ['50 % = halb', '50 % = halb'],
])('reads the header %j as %j', (header, text) => {
  expect(decodeHeader(header)).toBe(text);
});
