/**
 * Forms of an English verb: base, third person, past and -ing. Irregular pasts are given.
 */
function forms(base: string, past?: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const regular = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, third, past ?? regular, `${stem}ing`];
}

function table(verbs: readonly (string | readonly [string, string])[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => (typeof verb === 'string' ? forms(verb) : forms(...verb))));
}

/** Verbs of saying that take a clause: "said (that) ...". */
export const CLAUSE_VERBS: ReadonlySet<string> = table([
  'acknowledge',
  'add',
  ['admit', 'admitted'],
  'affirm',
  'allege',
  'announce',
  'argue',
  'assert',
  'believe',
  'caution',
  'claim',
  'comment',
  'conclude',
  'confirm',
  'contend',
  'declare',
  'emphasise',
  'emphasize',
  'estimate',
  'expect',
  'explain',
  ['forecast', 'forecast'],
  'hope',
  'insist',
  'maintain',
  'mention',
  'note',
  'observe',
  'point',
  'predict',
  'reaffirm',
  'recall',
  'reiterate',
  'remark',
  'reply',
  'report',
  'respond',
  'reveal',
  ['say', 'said'],
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
  'express',
  'frame',
  'hail',
  'highlight',
  'note',
  'praise',
  'reaffirm',
  'reiterate',
  'reject',
  'stress',
  'underline',
  'underscore',
  'voice',
  'welcome',
]);

/** Words that may stand between a speaker and the verb. */
export const VERB_LEADS: ReadonlySet<string> = new Set(
  'also,again,earlier,has,had,have,later,repeatedly,further,once,then,recently,previously,publicly,however,therefore,rightly,often,is,was,who,did,consistently,explicitly,only,even,now,still,always,correctly,separately'.split(','),
);
