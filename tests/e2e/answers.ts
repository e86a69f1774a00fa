import * as v from 'valibot';
import { EventRecord } from '../../functions/coder/event.ts';
import { ArticleRecord } from '../../functions/store/rows.ts';

const page = v.object({ returned: v.number(), exhausted: v.boolean(), next: v.nullable(v.string()) });

export const EventList = v.object({ items: v.array(EventRecord), page });
export const ArticleList = v.object({ items: v.array(ArticleRecord), page });
export { ArticleRecord, EventRecord };
