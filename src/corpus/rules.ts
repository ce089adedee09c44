/** A rule of the comparison, as the method page explains it. */
export interface Rule {
  readonly name: string;
  readonly line: string;
}

export const RULES: readonly Rule[] = [
  {
    name: 'same-measure-and-period',
    line: 'Figures of one measure for one time agree where each lies in the range that the digits and the words of the other allow: the same figure agrees, a rounded one agrees within rounding. Where the ranges do not meet and no rule below tells why, they differ.',
  },
  {
    name: 'bound-rules-out',
    line: 'A figure with “at least” or “below” contradicts one on the other side of it.',
  },
  {
    name: 'bound-allows',
    line: 'A figure with “at least” or “below” that allows the other, but lies far from it, complements it: the one does not rule the other out.',
  },
  {
    name: 'sum-rules-out',
    line: 'A figure that follows from others by a sum contradicts one that does not fit it: a level and its growth give the level before, an aim that was reached gives a lowest level, a part and its share give the whole, a whole and all its parts but one give that one. A source is held only to its own figures.',
  },
  {
    name: 'figure-denied',
    line: 'A source that says a figure is not so contradicts one that gives it for the same time, and complements one that gives another.',
  },
  {
    name: 'told-as-of',
    line: 'Figures that no value fits differ, and neither contradicts the other, where one is told as of a day (“so far”, “provisional figures”), or was written before the time was over and the other later.',
  },
  {
    name: 'reported-on',
    line: 'Figures without a date of their own are taken as reported on the day of the article. A count that runs, such as a toll, is told anew from day to day: figures of different days differ, and neither contradicts the other.',
  },
  {
    name: 'other-scope',
    line: 'Figures that no value fits are not comparable where the words beside them say that they reach differently wide: goods beside goods and services, net beside gross, a head beside all together, a region beside the whole.',
  },
  {
    name: 'other-authority',
    line: 'Figures that no value fits differ, and neither contradicts the other, where the sources have them from different offices or speakers.',
  },
  {
    name: 'other-unit',
    line: 'Amounts of one measure that count different things, as money and tonnes, are not comparable.',
  },
  {
    name: 'other-currency',
    line: 'Sums of money in different currencies are not comparable: no rate is given.',
  },
  {
    name: 'aim-beside-result',
    line: 'What was aimed at or expected for a time is not comparable with what came of it; the working says whether it was less.',
  },
  {
    name: 'same-target',
    line: 'One target of the same size: sources that set it for the same time agree, those that set it for different times differ. One that names no time complements those that do.',
  },
  {
    name: 'same-target-reached',
    line: 'One target of the same size: sources that have it reached at different times differ.',
  },
  {
    name: 'same-target-denied',
    line: 'A source that says a target was not met contradicts one that says it was, for the same time.',
  },
  {
    name: 'same-measure-other-periods',
    line: 'Figures of one measure for different times complement each other. Two sources that tell of the same times are compared on these.',
  },
  {
    name: 'growth-over-time',
    line: 'Rates of growth of one measure for different times complement each other; the working says whether growth sped up or slowed.',
  },
  {
    name: 'same-event',
    line: 'Tellings of one event agree where the times fit into each other and differ where they do not. Where the times only overlap, or only some count what was done, they complement each other. The working says who tells of it as a plan.',
  },
  {
    name: 'event-denied',
    line: 'A source that says an event did not take place contradicts one that tells of it at the same time.',
  },
  {
    name: 'other-part-of-event',
    line: 'Where each source tells another part of one event, of the place, the company or the count, they complement each other.',
  },
  {
    name: 'last-of-its-kind',
    line: 'A source that calls a meeting the last is contradicted by one that tells of a later meeting held before the first source was written. They differ where the later meeting is told as a plan alone or not of the same people, and where the first source does not say whose meeting it means.',
  },
  {
    name: 'same-words',
    line: 'A passage that stands word for word, or nearly, in several sources: they agree, and count as one origin.',
  },
];

const BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rule of a name, or undefined where the method page explains none of that name. */
export function ruleNamed(name: string): Rule | undefined {
  return BY_NAME.get(name);
}

/** The id of a rule's line on the method page. */
export function ruleAnchor(name: string): string {
  return `rule-${name}`;
}
