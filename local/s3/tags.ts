import type { IncomingHttpHeaders } from 'node:http';
import { headerValue } from '../sigv4/signed-request.ts';
import { isRefusal, type Refusal, refuse } from './reply.ts';
import type { Tag } from './store/rows.ts';
import { childrenOf, readXml, textOf } from './xml/read.ts';

/** Limits of object tags (Amazon S3 User Guide, "Categorizing your storage using tags"): count, then UTF-16 units. */
const MOST_TAGS = 10;
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;

/** The tags of the header `x-amz-tagging`, written like a query. */
export function taggingHeader(headers: IncomingHttpHeaders): { tags: Tag[] } | Refusal {
  const pairs = new URLSearchParams(headerValue(headers, 'x-amz-tagging') ?? '');
  return checked([...pairs].map(([key, value]) => ({ key, value })));
}

/** The tags of a `Tagging` document. */
export function taggingDocument(source: string): { tags: Tag[] } | Refusal {
  const [tagSet] = childrenOf(readXml(source) ?? EMPTY, 'TagSet');
  if (!tagSet) return refuse('MalformedXML');
  return checked(
    childrenOf(tagSet, 'Tag').map((tag) => ({ key: textOf(tag, 'Key') ?? '', value: textOf(tag, 'Value') ?? '' })),
  );
}

const EMPTY = { name: '', text: '', children: [] };

function checked(tags: Tag[]): { tags: Tag[] } | Refusal {
  if (tags.length > MOST_TAGS) return refuse('InvalidTag', `An object has at most ${MOST_TAGS} tags.`);
  if (new Set(tags.map(({ key }) => key)).size < tags.length)
    return refuse('InvalidTag', 'Two tags have the same key.');
  const refusal = tags.map(checkTag).find(isRefusal);
  return refusal ?? { tags };
}

function checkTag({ key, value }: Tag): Refusal | null {
  if (key.length === 0 || key.length > LONGEST_KEY) return refuse('InvalidTag', `The tag key ${key} is not valid.`);
  return value.length > LONGEST_VALUE ? refuse('InvalidTag', `The value of the tag ${key} is too long.`) : null;
}
