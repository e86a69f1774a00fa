import * as v from 'valibot';

const Level = v.object({ P: v.number(), R: v.number(), F1: v.number() });
const share = v.nullable(v.number());
const Output = v.object({
  articles: v.number(),
  goldRequired: v.number(),
  predicted: v.number(),
  extraPerArticle: v.number(),
  type: Level,
  quad: Level,
  typeAndWho: Level,
  everyField: Level,
  main: Level,
  fieldAccuracyGivenType: v.object({ actors: share, recipients: share, date: share, place: share, modality: share }),
  perType: v.record(v.string(), v.object({ gold: v.number(), predicted: v.number(), ...Level.entries })),
});

export interface Score extends v.InferOutput<typeof Output> {
  readonly set: string;
  readonly milliseconds: number;
}

/** What `score.mjs --json` printed, checked. */
export function scoreOf(set: string, json: string, milliseconds: number): Score {
  return { set, milliseconds, ...v.parse(Output, JSON.parse(json)) };
}

const percent = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
const level = ({ P, R, F1 }: v.InferOutput<typeof Level>): string => `${percent(P)} / ${percent(R)} / ${percent(F1)}`;

/** docs/accuracy.md: one table over the sets, one per type, and those of the calibration. */
export function accuracyPage(
  scores: readonly Score[],
  calibrations: readonly string[],
  coder: { name: string; version: string },
  day: string,
): string {
  const rows = scores.map((score) => {
    const given = score.fieldAccuracyGivenType;
    const fields = [given.actors, given.recipients, given.date, given.place, given.modality].map(percent);
    return `| ${[score.set, score.articles, level(score.type), level(score.typeAndWho), level(score.main), ...fields, score.extraPerArticle, score.milliseconds.toFixed(1)].join(' | ')} |`;
  });
  const types = Object.keys(scores[0]?.perType ?? {}).map((type) => {
    const cells = scores.map(({ perType }) =>
      perType[type] ? `${percent(perType[type].P)} / ${percent(perType[type].R)} (${perType[type].gold})` : '–',
    );
    return `| ${[type, ...cells].join(' | ')} |`;
  });
  return `# Accuracy

Written by \`npm run gold -- --write\` on ${day} for coder ${coder.name} ${coder.version}. Scored by the project's gold annotation
(coding guide, matching and figures as in its \`score.mjs\`): precision / recall / F1; recall counts the events that any
competent coder must find. \`de-dev\` and \`de-train\` are Wikinews articles, \`de-news-dev\` articles of newspapers and agencies, \`own-*\` articles of
ours ([tests/gold/own](../tests/gold/own)). All of them were looked at while rules and words were added, so these are figures of development:
new articles come out lower. The confidence is fitted on all sets but \`de-news-dev\`.
Fields are given the right type. Two careful human coders of newspaper articles agree on type at F1 0.93, on type and all
sides at 0.84, on every field at 0.72.

| set | articles | type | type and sides | main events | actors | recipients | date | place | modality | extra events per article | ms per article |
|---|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

Precision / recall per type (number of required gold events):

| type | ${scores.map((score) => score.set).join(' | ')} |
|---|${scores.map(() => '---|').join('')}
${types.join('\n')}

Stated confidence and precision of the events, by tenths of confidence (less likely ones get no record, but for those of title and lead):

${calibrations.join('\n\n')}
`;
}
