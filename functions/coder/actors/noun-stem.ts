const ENDINGS = /(?:innen|in|en|n|es|s|e)$/;

/** A noun for somebody without the ending of its case, number or gender, in lower case: "Rebellen" is "rebell", "Ministerin" "minister". */
export const nounStem = (noun: string): string => noun.toLowerCase().replace(ENDINGS, '');
