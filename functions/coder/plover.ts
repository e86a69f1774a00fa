/** PLOVER's vocabulary (manual of 2021 and the NGEC code book) as the coder, the store and the API share it. */

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** `planned`: announced; `hypothetical`: could, if, called for; `historical`: background, over a month old. */
export const MODALITIES = ['actual', 'planned', 'hypothetical', 'negated', 'historical'] as const;
export type Modality = (typeof MODALITIES)[number];

/** How an act was done, per event type; types that are missing have no modes. */
export const MODES_OF = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'return', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'ban', 'arrest', 'relations', 'rights', 'expel', 'territory', 'violence'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: ['seize', 'restrict', 'ban', 'censor', 'curfew', 'arrest', 'deport', 'withhold', 'misinformation', 'cyber'],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'execute',
    'sexual',
    'assassinate',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'cleansing',
    'massacre',
    'unconventional',
  ],
} as const satisfies Partial<Record<EventType, readonly string[]>>;
export type Mode = (typeof MODES_OF)[keyof typeof MODES_OF][number];
export const MODES: readonly Mode[] = [...new Set(Object.values(MODES_OF).flat())];

/** What an event is about. */
export const CONTEXTS = [
  'asylum',
  'cbrn',
  'corruption',
  'crime',
  'cyber',
  'democracy',
  'diplomatic',
  'disaster',
  'economic',
  'election',
  'environment',
  'executive',
  'health',
  'human_rights',
  'human_security',
  'humanitarian',
  'intelligence',
  'legal',
  'legislative',
  'migration',
  'military',
  'peacekeeping',
  'political_institutions',
  'pro_autocracy',
  'religion_ethnicity',
  'resource',
  'rights_freedoms',
  'terrorism',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** Sectors of actors: PLOVER's three-letter codes. */
export const SECTORS = [
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'SPY',
  'COP',
  'OPP',
  'PTY',
  'REB',
  'CRM',
  'CVL',
  'LAB',
  'EDU',
  'BUS',
  'MED',
  'HLH',
  'REL',
  'NGO',
  'IGO',
  'UNK',
] as const;
export type Sector = (typeof SECTORS)[number];
