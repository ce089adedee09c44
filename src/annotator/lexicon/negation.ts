import data from './data/negation.json' with { type: 'json' };
import { rows, words } from './words.ts';

/**
 * How far a word of denial or doubt reaches: over its `clause`, subject and all; over what stands
 * `ahead` in the clause; over the `part` up to the next comma; over all of what is `reported`
 * behind it; over what stands before, as a `predicate` does. The rest are read with the words
 * around them: see `reachOf`.
 */
export type Reach = 'clause' | 'ahead' | 'part' | 'reported' | 'predicate';

/** What a word of denial must stand with to reach anything. */
export type Use = 'not' | 'no' | 'denying' | 'rejecting' | 'cancelling' | 'false' | 'far' | 'yet';

/** Forms of "not". */
const NOTS =
  "ain't,aren't,can't,cannot,couldn't,didn't,doesn't,don't,hadn't,hasn't,haven't,isn't,mustn't,never,not,shouldn't,wasn't,weren't,won't,wouldn't";

/** Words that deny, lower case. */
export const DENIALS: readonly (readonly [string, Reach | Use])[] = [
  ...rows<Use>('not', NOTS),
  ...rows<Use>('no', 'hardly,no,nobody,no one,none,nothing,neither,nor,scarcely'),
  ...rows<Reach>(
    'clause',
    'at no point,at no time,by no means,declined to,in no way,declines to,fail to,failed to,failing to,fails to,miss,missed,misses,no longer,refused to,refuses to,unable to,unmet',
  ),
  ...rows<Reach>('ahead', 'anything but,failure to,refusal to,short of'),
  ...rows<Reach>('part', 'contrary to,instead of,rather than,without'),
  ...rows<Use>(
    'denying',
    'denied,denies,deny,denying,disputed,disputes,disputing,ruled out,rules out',
  ),
  ...rows<Use>(
    'rejecting',
    'contradicted,contradicts,debunked,dismissed,dismisses,refuted,refutes,rejected,rejects,retracted,retracts',
  ),
  ...rows<Use>(
    'cancelling',
    'abandoned,called off,canceled,cancelled,scrapped,shelved,skipped,skips',
  ),
  ...rows<Reach>('predicate', 'came to nothing,fell through'),
  ...rows<Use>(
    'false',
    'baseless,disproved,doubtful,exaggerated,fabricated,fabrication,fake,false,fiction,hoax,inaccurate,incorrect,invented,lie,made up,myth,out of the question,unfounded,untrue,wrong',
  ),
  ...rows<Use>('far', 'far from,nowhere near'),
  ...rows<Use>('yet', 'yet to'),
];

/** Verbs with which "this did not" denies the clause before: "The goal was $5 billion, and this did not happen". */
export const CAME_ABOUT: ReadonlySet<string> = words(
  'achieved attained fulfilled happen happened hit materialise materialised materialize materialized met occur occurred reached realised realized',
);

/** Words right behind these verbs by which only the manner is denied: "did not happen overnight". */
export const IN_A_WAY: ReadonlySet<string> = words(
  'again alone because by often only overnight through with without',
);

/** Words that look like a denial and deny nothing, whatever follows; "not" among them with what takes it away: "not only". */
export const NO_DENIALS: readonly string[] = [
  ...data.noDenials,
  ...NOTS.split(',').flatMap((not) => data.notDenying.map((word) => `${not} ${word}`)),
];

/** Words behind "not" that bound a figure and deny none: "did not exceed 40". */
export const NOT_BEYOND: ReadonlySet<string> = new Set(['exceed', 'exceeding', 'surpass', 'top']);

/** Nouns for what is told and may not be so: "rejected reports that". */
export const REPORT_NOUNS: ReadonlySet<string> = words(
  'accounts allegation allegations assertion claim claims idea news notion reporting report reports rumor rumors rumour rumours speculation story stories suggestion suggestions',
);

/** What somebody is denied: "denied entry". */
export const DENIED_THINGS: ReadonlySet<string> = words(
  'access asylum bail boarding citizenship credit entry permission visa visas',
);
