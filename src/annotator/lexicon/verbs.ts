/** Forms of an English verb: base, third person, past and -ing. Irregular pasts are given. */
function forms(base: string, past?: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const regular = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, third, past ?? regular];
}

function table(verbs: readonly (string | readonly [string, string])[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => (typeof verb === 'string' ? forms(verb) : forms(...verb))));
}

/** Verbs of saying that take a clause: "said (that) ...". Forms in -ing are left out. */
export const CLAUSE_VERBS: ReadonlySet<string> = table([
  'acknowledge',
  'add',
  ['admit', 'admitted'],
  'affirm',
  'agree',
  'allege',
  'announce',
  'argue',
  'assert',
  'assure',
  'believe',
  'caution',
  'claim',
  'comment',
  'complain',
  'concede',
  'conclude',
  'confirm',
  'contend',
  'declare',
  'deny',
  'emphasise',
  'emphasize',
  'estimate',
  'expect',
  'explain',
  ['forecast', 'forecast'],
  ['foresee', 'foresaw'],
  'hope',
  'inform',
  'insist',
  'joke',
  'maintain',
  'mention',
  'note',
  'observe',
  'point',
  'predict',
  'promise',
  'reaffirm',
  'reassure',
  'recall',
  'reckon',
  'reiterate',
  'remark',
  'remember',
  'remind',
  'reply',
  'report',
  'respond',
  'reveal',
  ['say', 'said'],
  ['shrug', 'shrugged'],
  'state',
  'stress',
  'suggest',
  ['tell', 'told'],
  ['think', 'thought'],
  'underline',
  'underscore',
  'warn',
  ['write', 'wrote'],
]);

/** Verbs of saying that take a clause without "that" too: "said prices would fall". */
export const BARE_CLAUSE_VERBS: ReadonlySet<string> = table([
  'add',
  ['admit', 'admitted'],
  'argue',
  'believe',
  'claim',
  'complain',
  'concede',
  'estimate',
  'expect',
  ['forecast', 'forecast'],
  'hope',
  'insist',
  'joke',
  'predict',
  'reckon',
  ['say', 'said'],
  'stress',
  ['tell', 'told'],
  ['think', 'thought'],
  'warn',
  ['write', 'wrote'],
]);

/** Verbs of saying that take a thing said: "praised the ...", "stressed the importance of ...". */
export const OBJECT_VERBS: ReadonlySet<string> = table([
  'affirm',
  'caution',
  'condemn',
  'criticise',
  'criticize',
  'denounce',
  'describe',
  'dismiss',
  'echo',
  'emphasise',
  'emphasize',
  'estimate',
  'expect',
  'express',
  ['forecast', 'forecast'],
  'frame',
  'hail',
  'highlight',
  'note',
  'praise',
  'predict',
  'reaffirm',
  'reiterate',
  'reject',
  'stress',
  'underline',
  'underscore',
  'urge',
  'voice',
  'welcome',
]);

/** Verbs of two words that take a thing said. */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map([
  ['call', 'for'],
  ['called', 'for'],
  ['calling', 'for'],
  ['calls', 'for'],
  ['speak', 'of'],
  ['spoke', 'of'],
  ['talk', 'about'],
  ['talked', 'about'],
  ['warned', 'of'],
  ['warns', 'of'],
]);

/** Verbs that a body uses for what it foresees: "the agency sees a surplus". */
export const OUTLOOK_VERBS: ReadonlySet<string> = new Set(['puts', 'sees', 'show', 'showed', 'shows']);

/** Words that may stand between a speaker and the verb. */
export const VERB_LEADS: ReadonlySet<string> = new Set(
  'again,also,always,consistently,did,earlier,even,explicitly,further,had,has,have,however,is,later,now,often,once,only,previously,publicly,recently,repeatedly,rightly,separately,still,then,therefore,today,was,who,yesterday'.split(','),
);
