/** Whether the word begins with a capital letter; the common ones are told without a pattern, which takes longer. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Whether the word begins with the Arabic article, after which names go on with a capital: "al-Qaida", "as-Sadat". */
export const hasArabicArticle = (word: string): boolean =>
  word.includes('-') && /^(?:a[lstdnrz]|asch|el|es)-\p{Lu}/u.test(word);
