/** What each query parameter means: one line per name. */
const LINES = `
actor|Name or organisation of a side that acts, in any spelling. In what both sides do together everybody acts.
actorCountry|Country of a side that acts.
article|Ids of articles.
bbox|West, south, east and north in degrees; places of countries lie in no box.
by|Field, or fields, to count by.
cameo|CAMEO codes, or beginnings of codes: 19 finds 190 to 196.
context|PLOVER contexts: what it is about.
country|Country of either side or of the place: ISO 3166-1 alpha-3.
csvDialect|excel-de: semicolons, decimal commas and a byte order mark, as a German Excel opens them.
cursor|Where a page begins: page.next of the page before; or where the rest of a stream begins: end.next of its last line. Belongs to one query.
date|A day, an interval such as 2025-01-01..2025-01-31, 2025-01-01.. or ..2025-01-31, today, or 7d: the last seven days (UTC).
dateField|The clock that dates, order and timeline go by: when it happened, was published, or was coded.
dedupe|incident: of the tellings of one incident only the newest.
dyad|Two sides: RUS>UKR the first acts on the second, RUS-UKR either on the other. Countries, or names with >.
fields|Nothing but these fields; nested ones with dots.
format|The format of the answer; counts more than Accept.
from|First day, as in date.
goldstein|Range on the Goldstein scale, -10 to 10.
hasQuote|Whether a sentence that tells the event holds something quoted.
incident|Ids of incidents.
interval|Length of the intervals; weeks begin on Monday.
kind|Of quotes: direct (in quotation marks) or indirect (reported). Of exported files: changes, gdelt, parquet.
labels|Adds labels of the codes in a language.
language|Language of the article (BCP 47).
limit|Most items on a page, or most values of a field.
main|Whether it is what headline and lead report.
minConfidence|Least confidence, 0 to 1.
modality|Whether it happened, is planned, possible, denied or long past.
mode|PLOVER modes: how it was done.
name|Name or organisation of either side.
near|Latitude, longitude and kilometres around them.
place|Name of the place.
placeCountry|Country of the place.
q|Words. In /events all of them stand in title, lead or evidence, whatever their endings; a minus excludes. In /actors and /places the beginning of a word of a name.
quadClass|1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.
recipient|Name or organisation of a side that is acted upon.
recipientCountry|Country of a side that is acted upon.
redirect|false: the address as JSON instead of a redirect to it.
sector|Sector of either side.
since|A day or moment: changes after it.
source|Name of the publisher, in any spelling.
speaker|Who says it, or is quoted in what tells it.
speakerCountry|Country of the speaker.
status|What became of the object.
to|Last day, as in date.
total|exact: counts all there are, as far as one request may; cheap: says what is known without counting.
type|PLOVER event types.`;

export const PARAMETER_TEXTS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', text = ''] = line.split('|');
      return [name, text];
    }),
);
