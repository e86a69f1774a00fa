import type { Interval } from './calendar.ts';

/** The year that the text is telling of; a bare year holds for its paragraph, a date in it until a recent one comes. */
export interface ToldYear {
  readonly year: number;
  /** Where it was told. */
  readonly end: number;
  readonly precision: Interval['precision'];
}

/** A later sentence that goes on with what is going on: "Neu entbrannt ist der Streit, als am 28. Mai …", "Zugespitzt hat er sich, seit …". */
const TURNS_TO_NOW =
  /[.!?]["“”»«]?\s.*(?<!\p{L})(?:nun|jetzt|neu|zuletzt|inzwischen|mittlerweile|erneut|abermals|seit|seither|zugespitzt|diesmal)(?!\p{L})/isu;

const HAD = /(?<!\p{L})(?:hatten?|waren?)(?!\p{L})/u;
/** "Die Miliz wurde 1995 gegründet. Im Mai …": a word about where somebody comes from. */
const ORIGIN = /(?<!\p{L})(?:entst(?:and|anden|ehen)|errichtet|geboren|gegründet)(?!\p{L})/u;
/** "Peru, das 2019 einen Vertrag schloss, kritisierte im April …": what only says who acts; but "Im Krieg, der 2022 begann, …". */
const OF_SUBJECT =
  /^(?!(?:A[mn]|Auf|Bei|Beim|I[mn]|Mit|Nach|Seit|Vor|Während|Wegen|Zu[mr]?) )[^,]{2,60}, (?:das|dem|den|denen|der|deren|dessen|die|wo) (?=[\p{Ll}\d])[^,]*$/u;
/** The sentence in which the year is told, up to `end`. */
const sentenceTo = (text: string, told: number, end: number): string =>
  text.slice(Math.max(text.lastIndexOf('. ', told), text.lastIndexOf('\n', told)) + 1, end).trimStart();
const CLAUSE_END = /[,;.!?](?: |$)/u;
const SENTENCE_END = /[.!?]["“”»«]? (?=\p{Lu})/u;

/** Whether the text before a date returns from the year told: "Somalia hatte das Land 2014 verklagt. Im Dezember brach es …": a year told in the pluperfect ends with it. */
export function returnsToNow(text: string, told: number, at: number): boolean {
  const between = text.slice(told, at);
  if (TURNS_TO_NOW.test(between)) return true;
  const end = SENTENCE_END.exec(between);
  if (end === null) return between.includes(',') && OF_SUBJECT.test(sentenceTo(text, told, told));
  const own = sentenceTo(text, told, told + end.index);
  if (ORIGIN.test(own)) return true;
  const next = text.slice(told + end.index + end[0].length);
  const rest = next.slice(0, CLAUSE_END.exec(next)?.index);
  return HAD.test(own) && !HAD.test(rest);
}
