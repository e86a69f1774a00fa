import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../functions/article/text/language.ts';

describe('the language of a text', () => {
  test.each([
    ['Die Regierung hat am Montag ein Abkommen mit Peru unterzeichnet.', 'de'],
    ['The government signed an agreement with Peru on Monday.', 'en'],
    ['Le gouvernement a signé lundi un accord avec le Pérou et le Chili dans la capitale.', 'other'],
    ['Правительство подписало соглашение с Перу', 'other'],
  ])('%s: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    'Kenia übte scharfe Kritik an Uganda.',
    'Kenia bietet Uganda Gespräche an.',
    'Amnesty International prangert Folter in Uganda an.',
    'Nawalny verhaftet',
    '',
  ])('of so few words that one function word of both languages decides nothing is undetermined: %s', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});
