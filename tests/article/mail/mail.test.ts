import { describe, expect, test } from 'vitest';
import { formatOf, HEAD_BYTES } from '../../../functions/article/format.ts';
import { MAX_FILE_BYTES } from '../../../functions/article/limits.ts';
import { read } from '../read.ts';

/** Milliseconds of processor time that are a guard against hanging, far above what a busy machine takes. */
const HANGING = 10_000;

const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const MORE = 'Die Länder wollen über den Handel und die Grenze sprechen, sagte er „ohne Eile“.';
const HEAD = 'From: "Eva Müller" <eva@bote.example>\r\nDate: Tue, 04 Mar 2025 10:00:00 +0100\r\n';
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A message of parts, each a header and a body. */
function multipart(type: string, parts: readonly string[], { end = true, head = '' } = {}): string {
  const boundary = `=_${type}`;
  const inner = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `${head}Content-Type: multipart/${type};\r\n\tboundary="${boundary}"\r\n\r\nvorher\r\n${inner}${end ? `--${boundary}--\r\nnachher` : ''}`;
}
const part = (type: string, body: string, more = '') => `Content-Type: ${type}\r\n${more}\r\n${body}`;
const mail = (content: string, subject = 'Minister in Wien') => `${HEAD}Subject: ${subject}\r\n${content}`;

async function article(content: string) {
  const [item, ...more] = await read(content);
  expect(more).toEqual([]);
  return item ?? {};
}

describe('an e-mail', () => {
  test('has its subject, sender, date and text', async () => {
    expect(
      await article(mail(`\r\n${LEAD}\r\n`, 'AW: =?utf-8?Q?Minister_in_M=C3=BCnchen?=\r\n =?utf-8?Q?_und_Wien?=')),
    ).toMatchObject({
      title: 'Minister in München und Wien',
      body: LEAD,
      authors: ['Eva Müller'],
      source: 'bote.example',
      publishedAt: '2025-03-04T10:00:00+01:00',
    });
  });

  test('is read in the form that says more', async () => {
    const html = part(
      'text/html; charset=utf-8',
      base64(`<p>${LEAD}</p><p>${MORE}</p>`),
      'Content-Transfer-Encoding: base64\r\n',
    );
    const plain = part('text/plain', 'Ihr Programm zeigt kein HTML.');
    expect(await article(mail(multipart('alternative', [plain, html])))).toMatchObject({ body: `${LEAD}\n\n${MORE}` });
    const empty = part('text/html', '<p>Siehe Text.</p>');
    expect(await article(mail(multipart('alternative', [part('text/plain', LEAD), empty])))).toMatchObject({
      body: LEAD,
    });
  });

  test('may be quoted-printable, in any set, with lines that go on', async () => {
    const text = 'Der Minister ist nach =C4gypten gereist und hat dort den Kanz=\r\nler und die G=E4ste getroffen.';
    const encoded = part('text/plain; charset=ISO-8859-1', text, 'Content-Transfer-Encoding: quoted-printable\r\n');
    expect(await article(mail(encoded))).toMatchObject({
      body: 'Der Minister ist nach Ägypten gereist und hat dort den Kanzler und die Gäste getroffen.',
    });
    const flowed = part('text/plain; format=flowed', `Er sagte das am Dienstag. \r\n${LEAD}\r\n-- \r\nEva`);
    expect(await article(mail(flowed))).toMatchObject({ body: `Er sagte das am Dienstag. ${LEAD}` });
  });

  test('brings the messages that it forwards, and no attachments', async () => {
    const forwarded = part('message/rfc822', `${HEAD}Subject: Anderes\r\n\r\n${MORE}`);
    const attached = part('text/plain; name=a.txt', 'Anhang', 'Content-Disposition: attachment; filename=a.txt\r\n');
    const inner = multipart('alternative', [part('text/plain', LEAD)]);
    const all = mail(multipart('mixed', [inner, forwarded, attached, part('image/png', 'x')]));
    expect(await article(all)).toMatchObject({ body: `${LEAD}\n\n${MORE}` });
  });

  test.each([
    ['no-text', mail(multipart('mixed', []))],
    ['no-text', mail(part('image/png', 'x'))],
    ['broken', mail(multipart('mixed', [part('text/plain', LEAD)], { end: false }))],
    ...(
      [
        ['image/png', 1001],
        ['text/plain', 151],
      ] as const
    ).map(([type, length]): [string, string] => [
      'too-large',
      mail(
        multipart(
          'mixed',
          Array.from({ length }, () => part(type, LEAD)),
        ),
      ),
    ]),
    [
      'too-deep',
      Array.from({ length: 30 }).reduce<string>((inner) => `Content-Type: message/rfc822\r\n\r\n${inner}`, LEAD),
    ],
  ])('is rejected as %s', async (code, content) => {
    expect(await article(content.startsWith('From') ? content : mail(content))).toMatchObject({ code });
  });
});

describe('a hostile e-mail is read in bounded time', () => {
  const many = (piece: string, bytes = MAX_FILE_BYTES - 10_000) => piece.repeat(Math.floor(bytes / piece.length));
  const boundary = 'Content-Type: multipart/mixed; boundary=x\r\n\r\n';

  test.each([
    ['empty parts', mail(`${boundary}${many('--x\r\n\r\n')}`)],
    ['parts with headers', mail(`${boundary}${many(`--x\r\n${part('text/plain', 'a')}\r\n`)}`)],
    ['messages in messages', mail(many('Content-Type: message/rfc822\r\n\r\n'))],
    ['lines', mail(`\r\n${many('a\n')}`)],
    ['what looks like a boundary', mail(`${boundary}--x\r\n\r\n${many('--x-\r\n')}`)],
    ['escapes', mail(part('text/html', many('=C3=BC', 3_000_000), 'Content-Transfer-Encoding: quoted-printable\r\n'))],
    ['markup', mail(part('text/html', many('<p><b>a', 4_000_000)))],
    ['fields', mail(many('X-Feld: =?utf-8?Q?=C3=BC?=\r\n'))],
    ['parameters', mail(`Content-Type: multipart/mixed; ${many('a="b; ')}\r\n\r\n`)],
    ['words of a subject', mail('\r\na', many('=?utf-8?Q?=C3=BC?= '))],
  ])('16 MB of %s', async (_, content) => {
    const began = process.cpuUsage();
    await read(content);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(HANGING);
  });

  test('lines that are no header are told at once', () => {
    const head = Buffer.from(many('Subject: =?isexample>\r\n', HEAD_BYTES));
    expect(formatOf(head, { name: 'a', mediaType: null })).toEqual({ kind: 'document', format: 'plain' });
  });
});
