import { ACCUSE } from './accuse.data.ts';
import { AGREE } from './agree.data.ts';
import { AID } from './aid.data.ts';
import { ASSAULT } from './assault.data.ts';
import type { Entry } from './battery.ts';
import { COERCE } from './coerce.data.ts';
import { CONCEDE } from './concede.data.ts';
import { CONSULT } from './consult.data.ts';
import { COOPERATE } from './cooperate.data.ts';
import { MOBILIZE } from './mobilize.data.ts';
import { NONE } from './none.data.ts';
import { PROTEST } from './protest.data.ts';
import { REJECT } from './reject.data.ts';
import { REQUEST } from './request.data.ts';
import { RETREAT } from './retreat.data.ts';
import { ROUND2_FIRST } from './round2-first.data.ts';
import { ROUND2_SECOND } from './round2-second.data.ts';
import { ROUND2_THIRD } from './round2-third.data.ts';
import { ROUND3_FIRST } from './round3-first.data.ts';
import { ROUND3_FOURTH } from './round3-fourth.data.ts';
import { ROUND3_SECOND } from './round3-second.data.ts';
import { ROUND3_THIRD } from './round3-third.data.ts';
import { SANCTION } from './sanction.data.ts';
import { SENSES } from './senses.data.ts';
import { SUPPORT } from './support.data.ts';
import { THREATEN } from './threaten.data.ts';

/** The battery by type: sentences as newspapers write them, each coded alone. */
export const BATTERY: Readonly<Record<string, readonly Entry[]>> = {
  accuse: ACCUSE,
  agree: AGREE,
  aid: AID,
  assault: ASSAULT,
  coerce: COERCE,
  concede: CONCEDE,
  consult: CONSULT,
  cooperate: COOPERATE,
  mobilize: MOBILIZE,
  none: NONE,
  protest: PROTEST,
  reject: REJECT,
  request: REQUEST,
  retreat: RETREAT,
  'round2-first': ROUND2_FIRST,
  'round2-second': ROUND2_SECOND,
  'round2-third': ROUND2_THIRD,
  'round3-first': ROUND3_FIRST,
  'round3-second': ROUND3_SECOND,
  'round3-third': ROUND3_THIRD,
  'round3-fourth': ROUND3_FOURTH,
  sanction: SANCTION,
  senses: SENSES,
  support: SUPPORT,
  threaten: THREATEN,
};
