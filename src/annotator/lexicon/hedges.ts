import type { Hedge } from '../../schemas/quantity.ts';
import type { Reach } from './negation.ts';
import { rows } from './words.ts';

/** How a word hedges, and how far. */
export interface HedgeWord {
  readonly as: Hedge;
  /** A participle reaches by where it stands: "is planned" over its clause, "a planned rise" ahead. */
  readonly reach: Reach | 'participle';
}

/** Words by which what is told is hoped for, planned, possible or a rumour, lower case. */
export const HEDGES: readonly (readonly [string, HedgeWord])[] = [
  ...rows<HedgeWord>(
    { as: 'hoped', reach: 'ahead' },
    'asked for,asking for,asks for,call for,called for,calling for,calls for,demanded,demanding,demands,dream of,hope,hoped,hopes,hoping,need,needed,needs,urged,want,wanted,wanting,wants,wish,wished,wishes,would like',
  ),
  ...rows<HedgeWord>(
    { as: 'hoped', reach: 'clause' },
    'is needed,are needed,was needed,were needed,be needed',
  ),
  ...rows<HedgeWord>(
    { as: 'planned', reach: 'ahead' },
    'draft,drafts,due at,due in,due on,due to be,intend,intended,intends,is to,are to,plan for,plan of,plan to,planning to,plans for,plans to,proposal,proposals,proposes,set to',
  ),
  ...rows<HedgeWord>(
    { as: 'planned', reach: 'participle' },
    'earmarked,envisaged,foreseen,planned,proposed,scheduled,set aside',
  ),
  ...rows<HedgeWord>({ as: 'conditional', reach: 'clause' }, 'could,may,might,would'),
  ...rows<HedgeWord>({ as: 'conditional', reach: 'part' }, 'if,in case of,unless'),
  ...rows<HedgeWord>(
    { as: 'alleged', reach: 'reported' },
    'according to reports,according to rumours,according to rumors,according to unconfirmed,allegations that,alleges that,alleged that,it is believed,it is said,it is thought,reports indicate,reports say,reports said,reports suggest,reports suggested,rumours that,rumors that,unconfirmed reports',
  ),
  ...rows<HedgeWord>(
    { as: 'alleged', reach: 'clause' },
    'allegedly,are believed to,are rumoured to,are said to,are thought to,is alleged to,is believed to,is rumored to,is rumoured to,is said to,is thought to,purportedly,reportedly,supposedly,was said to,were said to',
  ),
];
