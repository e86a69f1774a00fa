import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../bin/code-command.ts';

const parse = (line: string, terminal = false) => parseCommand(line.split(' ').filter(Boolean), terminal);

describe('code command line', () => {
  test('reads standard input where no file is named', () => {
    expect(parse('')).toEqual({ files: ['-'], published: null, explain: false });
  });

  test('reads files, and standard input among them', () => {
    expect(parse('a.txt - b.json --explain --published 16.05.2024')).toEqual({
      files: ['a.txt', '-', 'b.json'],
      published: '2024-05-16',
      explain: true,
    });
  });

  test('does not wait for the keyboard', () => {
    expect(parse('', true)).toEqual({ wrong: expect.stringMatching(/file/) });
    expect(parse('a.txt', true)).toMatchObject({ files: ['a.txt'] });
  });

  test('explains itself', () => {
    expect(parse('--help')).toBe('help');
    expect(parse('-h', true)).toBe('help');
  });

  test.each(['--colour', '--published', '--published yesterday', '--published 2024-02-31', '- -'])(
    'refuses "%s" and says why',
    (line) => {
      expect(parse(line)).toEqual({ wrong: expect.stringMatching(/\w/) });
    },
  );
});
