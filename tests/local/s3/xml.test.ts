import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenOf, readXml, textOf } from '../../../local/s3/xml/read.ts';
import { element, optional, xmlDocument } from '../../../local/s3/xml/write.ts';

describe('XML', () => {
  test('that was written reads back, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (keys) => {
        const root = readXml(
          xmlDocument(
            'Delete',
            keys.map((key) => element('Object', element('Key', key))),
          ),
        );
        expect(root && childrenOf(root, 'Object').map((object) => textOf(object, 'Key'))).toEqual(keys);
      }),
    );
  });

  test('of clients is read with its declaration, namespaces, comments, attributes and white space', () => {
    const root = readXml(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>
      <s3:Delete xmlns:s3="http://s3.amazonaws.com/doc/2006-03-01/">
        <!-- two of them -->
        <s3:Object a="1 > 0"><s3:Key>a &amp; b &#228;&#xE4;</s3:Key></s3:Object>
        <s3:Quiet/>
      </s3:Delete>`);
    expect(root?.name).toBe('Delete');
    expect(root?.children.map(({ name }) => name)).toEqual(['Object', 'Quiet']);
    expect(textOf(root?.children[0] ?? { name: '', text: '', children: [] }, 'Key')).toBe('a & b ää');
  });

  test.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a>&unknown;</a>',
    '<a>&amp</a>',
    '<a>&#x110000;</a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a><![CDATA[b]]></a>',
  ])('that is not well-formed or has no place here is refused: %j', (source) => {
    expect(readXml(source)).toBeNull();
  });

  test('never fails, whatever comes', () => {
    const pieces = fc.constantFrom('<a>', '</a>', '<a/>', '&', '&lt;', '<!--', '-->', '<?', '?>', 'x', '"', '>');
    fc.assert(fc.property(fc.array(pieces), (tokens) => void readXml(tokens.join(''))));
  });

  test('leaves out what is not there', () => {
    expect(element('a', optional('b', null), optional('c', ''), 0, false).markup).toBe('<a><c></c>0false</a>');
  });
});
