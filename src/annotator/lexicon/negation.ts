/**
 * How far a word of denial or doubt reaches: over its `clause`, subject and all; over what stands
 * `ahead` in the clause; over the `part` up to the next comma; over all of what is `reported`
 * behind it; over what stands before, as a `predicate` does. The rest are read with the words
 * around them: see `reachOf`.
 */
export type Reach = 'clause' | 'ahead' | 'part' | 'reported' | 'predicate';

/** What a word of denial must stand with to reach anything. */
export type Use = 'not' | 'no' | 'denying' | 'rejecting' | 'cancelling' | 'false' | 'far' | 'yet';

const list = <T>(as: T, words: string): (readonly [string, T])[] =>
  words.split(',').map((word) => [word, as] as const);

/** Words that deny, lower case. */
export const DENIALS: readonly (readonly [string, Reach | Use])[] = [
  ...list<Use>(
    'not',
    "ain't,aren't,can't,cannot,couldn't,didn't,doesn't,don't,hadn't,hasn't,haven't,isn't,mustn't,never,not,shouldn't,wasn't,weren't,won't,wouldn't",
  ),
  ...list<Use>('no', 'hardly,no,nobody,no one,none,nothing,neither,nor,scarcely'),
  ...list<Reach>(
    'clause',
    'at no point,at no time,by no means,declined to,in no way,declines to,fail to,failed to,failing to,fails to,miss,missed,misses,no longer,refused to,refuses to,unable to,unmet',
  ),
  ...list<Reach>('ahead', 'anything but,failure to,refusal to,short of'),
  ...list<Reach>('part', 'contrary to,instead of,rather than,without'),
  ...list<Use>(
    'denying',
    'denied,denies,deny,denying,disputed,disputes,disputing,ruled out,rules out',
  ),
  ...list<Use>(
    'rejecting',
    'contradicted,contradicts,debunked,dismissed,dismisses,refuted,refutes,rejected,rejects,retracted,retracts',
  ),
  ...list<Use>(
    'cancelling',
    'abandoned,called off,canceled,cancelled,scrapped,shelved,skipped,skips',
  ),
  ...list<Reach>('predicate', 'came to nothing,fell through'),
  ...list<Use>(
    'false',
    'baseless,disproved,doubtful,exaggerated,fabricated,fabrication,fake,false,fiction,hoax,inaccurate,incorrect,invented,lie,made up,myth,out of the question,unfounded,untrue,wrong',
  ),
  ...list<Use>('far', 'far from,nowhere near'),
  ...list<Use>('yet', 'yet to'),
];

/** What "this" did not do that takes up the clause before: "The goal was $5 billion, and this did not happen". */
export const CAME_ABOUT: ReadonlySet<string> = new Set(
  'achieved attained fulfilled happen happened hit materialise materialised materialize materialized met occur occurred reached realised realized'.split(
    ' ',
  ),
);

/** Words behind those by which only the manner is denied: "did not happen overnight", "not met with joy". */
export const IN_A_WAY: ReadonlySet<string> = new Set(
  'again alone because by often only overnight through with without'.split(' '),
);

/** Words that look like a denial and deny nothing, whatever follows. */
export const NO_DENIALS: readonly string[] = [
  'as never before',
  'if not',
  'never before',
  'or not',
  'no matter',
  'no doubt',
  'no exception',
  'no fewer than',
  'no later than',
  'no earlier than',
  'no less than',
  'no less',
  'no better',
  'no different',
  'no higher',
  'no lower',
  'no worse',
  'no more than',
  'no other',
  'no question',
  'no secret',
  'no small',
  'no sooner',
  'no stranger',
  'no surprise',
  'no wonder',
  'none other than',
  'nothing but',
  'nothing less than',
  'nothing more than',
  'nothing short of',
  'nothing other than',
  'without doubt',
  'without question',
];

/** Words right behind "not" that take the denial away: "not only", "did not deny", "cannot rule out". */
export const NOT_DENYING: readonly string[] = [
  'be denied',
  'be ruled out',
  'denied',
  'deny',
  'disputed',
  'exclude',
  'fail',
  'fewer than',
  'for nothing',
  'just',
  'least',
  'less than',
  'merely',
  'miss',
  'missed',
  'more than',
  'only',
  'quite',
  'rule out',
  'ruled out',
  'simply',
  'to mention',
  'unlike',
  'until',
  'without',
];

/** Words behind "not" that bound a figure and deny none: "did not exceed 40". */
export const NOT_BEYOND: ReadonlySet<string> = new Set(['exceed', 'exceeding', 'surpass', 'top']);

/** Nouns for what is told and may not be so: "rejected reports that". */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  'accounts allegation allegations assertion claim claims idea news notion reporting report reports rumor rumors rumour rumours speculation story stories suggestion suggestions'.split(
    ' ',
  ),
);

/** What somebody is denied: "denied entry". */
export const DENIED_THINGS: ReadonlySet<string> = new Set(
  'access asylum bail boarding citizenship credit entry permission visa visas'.split(' '),
);
