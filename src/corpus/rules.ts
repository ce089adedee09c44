import type { Question, QuestionKind } from '../schemas/question.ts';

/** What a rule looks at when it gives a verdict. */
export type Compares = 'figures' | 'times' | 'leanings' | 'words';

/** A rule of the comparison, as the method page explains it. */
export interface Rule {
  readonly name: string;
  readonly compares: Compares;
  readonly line: string;
}

export const RULES: readonly Rule[] = [
  {
    name: 'same-measure-and-period',
    compares: 'figures',
    line: 'Figures of one measure for one time agree where the ranges that their words allow meet. Where the ranges do not meet and no rule below tells why, they differ.',
  },
  {
    name: 'bound-rules-out',
    compares: 'figures',
    line: 'A figure with “at least” or “below” contradicts one on the other side of it.',
  },
  {
    name: 'sum-rules-out',
    compares: 'figures',
    line: 'A figure that follows from others by a sum contradicts one that does not fit it: a level and its growth give the level before, an aim that was reached gives a lowest level, a part and its share give the whole, a whole and all its parts but one give that one. A source is held only to its own figures.',
  },
  {
    name: 'figure-denied',
    compares: 'figures',
    line: 'A source that says a figure is not so contradicts one that gives it, and complements one that gives another.',
  },
  {
    name: 'other-scope',
    compares: 'figures',
    line: 'Figures that no value fits are not comparable where the words beside them say that they reach differently wide: goods beside goods and services, net beside gross, a head beside all together, a region beside the whole.',
  },
  {
    name: 'other-authority',
    compares: 'figures',
    line: 'Figures that no value fits differ, and none contradicts the other, where the sources have them from different offices or speakers.',
  },
  {
    name: 'told-as-of',
    compares: 'figures',
    line: 'Figures that no value fits differ, and none contradicts the other, where one is told as of a day (“so far”, “provisional figures”), or was written before the time was over and the other later.',
  },
  {
    name: 'other-currency',
    compares: 'figures',
    line: 'Sums of money in different currencies are not comparable: no rate is given.',
  },
  {
    name: 'other-unit',
    compares: 'figures',
    line: 'Amounts of one measure that count different things, as money and tonnes, are not comparable.',
  },
  {
    name: 'aim-beside-result',
    compares: 'figures',
    line: 'What was aimed at or expected for a time is not comparable with what came of it; the working says whether it was less.',
  },
  {
    name: 'same-measure-other-periods',
    compares: 'figures',
    line: 'Figures of one measure for different times complement each other. Two sources that tell of the same times are compared on these.',
  },
  {
    name: 'same-target',
    compares: 'times',
    line: 'One target of the same size: sources that set it for different times differ.',
  },
  {
    name: 'same-target-reached',
    compares: 'times',
    line: 'One target of the same size: sources that have it reached at different times differ.',
  },
  {
    name: 'same-event',
    compares: 'times',
    line: 'Tellings of one event agree where the times fit into each other and differ where they do not. Where each tells a part of the place, the company or the count, they complement each other.',
  },
  {
    name: 'last-of-its-kind',
    compares: 'times',
    line: 'A source that calls a meeting the last is contradicted by one that tells of a later meeting held before the first source was written.',
  },
  {
    name: 'settled-or-not',
    compares: 'leanings',
    line: 'One passage calls a matter settled and another calls it unsettled: they contradict each other.',
  },
  {
    name: 'opposite-directions',
    compares: 'leanings',
    line: 'On one matter some words lean one way and some the other: the sources differ, though neither denies the other. Where half a year or more lies between them, each may have been right of its time.',
  },
  {
    name: 'same-direction',
    compares: 'leanings',
    line: 'On one matter all words that lean at all lean the same way: the sources agree. Where only one leans, they complement each other.',
  },
  {
    name: 'same-assertion',
    compares: 'words',
    line: 'Several sources say one thing in words of the same meaning: they agree.',
  },
  {
    name: 'aspects-of-one-matter',
    compares: 'words',
    line: 'Each source tells another side of one matter: they complement each other.',
  },
];

const BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]));

const BY_KIND: Readonly<Record<QuestionKind, Compares>> = {
  figure: 'figures',
  event: 'times',
  matter: 'words',
};

/** The rule of a name, or undefined where the method page explains none of that name. */
export function ruleNamed(name: string): Rule | undefined {
  return BY_NAME.get(name);
}

/**
 * What a question's verdict rests on: what its rule compares, or the rule that an editor overruled;
 * else what its kind suggests.
 */
export function comparesOf({ rule, kind, ruling }: Question): Compares {
  return ruleNamed(ruling?.was?.rule ?? rule)?.compares ?? BY_KIND[kind];
}

/** The id of a rule's line on the method page. */
export function ruleAnchor(name: string): string {
  return `rule-${name}`;
}
