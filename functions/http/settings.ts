import * as v from 'valibot';

/** How much of an article's text the API shows. */
export const TEXT_POLICIES = ['full', 'snippet', 'none'] as const;
export type TextPolicy = (typeof TEXT_POLICIES)[number];

/** What an operator decides of the API, as the functions' environment has it. */
export const Settings = v.pipe(
  v.object({
    /** Of the API as its users see it; empty: as the request came. */
    BASE_URL: v.optional(v.string(), ''),
    /** Origins whose pages may call the API, separated by spaces. */
    CORS_ORIGINS: v.optional(v.string(), ''),
    TEXT_POLICY: v.optional(v.picklist(TEXT_POLICIES), 'full'),
  }),
  v.transform(({ BASE_URL, CORS_ORIGINS, TEXT_POLICY }) => ({
    baseUrl: BASE_URL === '' ? null : BASE_URL,
    corsOrigins: CORS_ORIGINS.split(' ').filter(Boolean),
    textPolicy: TEXT_POLICY,
  })),
);
export type Settings = v.InferOutput<typeof Settings>;
