/**
 * Columns of events in Parquet files: `kind path`, the path as in JSON. Where the path leads through a list, the column is a
 * list, and the n-th values of all columns of that list belong together. `codes` inside a list are written with spaces between them.
 */
const LINES = `
text id
day day
day date.start
day date.end
text date.precision
text date.basis
text date.text
text type
text mode
texts contexts
text modality
flag main
whole quadClass
text cameo.code
text cameo.root
number goldstein
texts actors.name
texts actors.role
texts actors.country
texts actors.org
texts actors.sectors
texts actors.text
texts recipients.name
texts recipients.role
texts recipients.country
texts recipients.org
texts recipients.sectors
texts recipients.text
flag reciprocal
texts objects.text
texts objects.kind
texts objects.validFrom
texts objects.validTo
number size.dead
number size.injured
number size.arrested
number size.count
text size.unit
text size.qualifier
text attribution.kind
text attribution.speaker.name
text attribution.speaker.country
text place.name
text place.country
text place.admin1
number place.lat
number place.lon
whole place.geonameId
text place.precision
text place.basis
text place.text
texts evidence.text
texts evidence.field
wholes evidence.start
wholes evidence.end
number confidence
text incidentId
text articleId
text source
text url
text language
time publishedAt
time ingestedAt
text coder.name
text coder.version
text coder.rule`;

export const COLUMN_KINDS = ['text', 'texts', 'whole', 'wholes', 'number', 'flag', 'day', 'time'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export interface ParquetColumn {
  /** Fields joined with `_`, as in CSV. */
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: ColumnKind;
}

export const PARQUET_COLUMNS: readonly ParquetColumn[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [given = '', field = ''] = line.split(' ');
    const kind = COLUMN_KINDS.find((it) => it === given);
    if (kind === undefined) throw new Error(`${given} is no kind of column`);
    const path = field.split('.');
    return { name: path.join('_'), path, kind };
  });
