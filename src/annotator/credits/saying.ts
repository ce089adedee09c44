import {
  ADDING_VERBS,
  BE_FORMS,
  CLAUSE_VERBS,
  MANNER_VERBS,
  NAMING_VERBS,
  OBJECT_VERBS,
  OUTLOOK_VERBS,
  PHRASAL_VERBS,
  PRICING_VERBS,
} from '../lexicon/verbs.ts';
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import { isData } from './papers.ts';
import type { Scene } from './scene.ts';
import { thatAfter } from './that.ts';
import { thingSaid } from './thing-said.ts';

/** How a verb of saying is used at a token. */
export interface Saying {
  readonly verb: number;
  /** The token after the verb, its particle or its "that". */
  readonly to: number;
  readonly takes: 'clause' | 'thing' | 'name';
  /** Whether any phrase before it will do as a speaker. */
  readonly certain: boolean;
  readonly outlook: boolean;
}

/** Every word that a frame can be built on. */
export const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...ADDING_VERBS,
  ...CLAUSE_VERBS,
  ...MANNER_VERBS,
  ...NAMING_VERBS,
  ...OBJECT_VERBS,
  ...OUTLOOK_VERBS,
  ...PHRASAL_VERBS.keys(),
  ...PRICING_VERBS,
  'cited',
  'cites',
]);

/** How a verb says something at a token; nothing where it is passive or says nothing. */
export function sayingAt(scene: Scene, at: number): Saying | undefined {
  if (isPassive(scene, at)) return undefined;
  const thing = thingSaid(scene, at);
  if (thing !== undefined)
    return { verb: at, to: thing, takes: 'thing', certain: true, outlook: false };
  const word = lower(scene.tokens, at);
  const outlook = OUTLOOK_VERBS.has(word);
  const phrasal = isPhrasal(scene.tokens, at);
  const that = CLAUSE_VERBS.has(word) ? thatAfter(scene, at) : undefined;
  const shows = outlook || (CLAUSE_VERBS.has(word) && !/^under(?:lin|scor)/u.test(word));
  const data = shows && isData(scene, at);
  const takes = data ? 'clause' : takenBy(scene, at, phrasal);
  return takes === undefined
    ? undefined
    : {
        verb: at,
        to: that ?? (phrasal ? at + 2 : at + 1),
        takes,
        certain:
          that !== undefined ||
          data ||
          MANNER_VERBS.has(word) ||
          /^(?:sa(?:id|ys?)|told)$/.test(word),
        outlook,
      };
}

/** What a verb takes: a clause, a thing said, or a name that is quoted. */
function takenBy(scene: Scene, at: number, phrasal: boolean): Saying['takes'] | undefined {
  const word = lower(scene.tokens, at);
  if (phrasal && lower(scene.tokens, at + 1) === 'to') return 'thing';
  if (CLAUSE_VERBS.has(word)) return 'clause';
  if (phrasal || OUTLOOK_VERBS.has(word) || OBJECT_VERBS.has(word)) return 'thing';
  return MANNER_VERBS.has(word) || NAMING_VERBS.has(word) ? 'name' : undefined;
}

/** "called on X to": whom one calls on must do something; a day or a visit is nothing said. */
const CALLED_ON_REACH = 12;

function isPhrasal(tokens: readonly Token[], at: number): boolean {
  const next = lower(tokens, at + 1);
  if (PHRASAL_VERBS.get(lower(tokens, at))?.includes(next) !== true) return false;
  if (next === 'out' && lower(tokens, at + 2) === 'of') return false;
  if (next === 'to')
    return /^\p{Ll}{2,}$/u.test(tokens[at + 2]?.text ?? '') && lower(tokens, at + 2) !== 'the';
  return next !== 'on' || tokens.slice(at + 2, at + CALLED_ON_REACH).some(isTo);
}

function isTo({ lower: word }: Token): boolean {
  return word === 'to';
}

/** "is expected", "was reported": nobody speaks. */
export function isPassive({ tokens }: Pick<Scene, 'tokens'>, at: number): boolean {
  const lead = /^(?:also|often|widely|now|still)$/u.test(lower(tokens, at - 1)) ? at - 2 : at - 1;
  return BE_FORMS.has(lower(tokens, lead));
}
