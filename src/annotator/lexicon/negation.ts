import data from './data/negation.json' with { type: 'json' };
import { rows } from './words.ts';
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  BEHIND_COMMA,
  CAME_ABOUT,
  DENIED_THINGS,
  IN_A_WAY,
  NOT_BEYOND,
  REPORT_NOUNS,
  TURNS,
} = lists(data.lists);

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

/** Words that look like a denial and deny nothing, whatever follows; "not" among them with what takes it away: "not only". */
export const NO_DENIALS: readonly string[] = [
  ...data.noDenials.split(','),
  ...NOTS.split(',').flatMap((not) => data.notDenying.split(',').map((word) => `${not} ${word}`)),
];
