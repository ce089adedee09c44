/** A rule of the comparison, as the method page explains it. */
export interface Rule {
  readonly name: string;
  /** What it looks at, in words that follow "judged by rule". */
  readonly short: string;
  readonly line: string;
}

export const RULES: readonly Rule[] = [
  {
    name: 'same-measure-and-period',
    short: 'the range that each figure’s words allow',
    line: 'Figures of one measure for one time agree where the ranges that their digits and words allow have values in common, and a range open to one side counts only close to its bound: the same figure agrees, a rounded one agrees within rounding. Where the ranges do not meet and no rule below tells why, they differ.',
  },
  {
    name: 'bound-rules-out',
    short: '“at least” or “below” beside a figure on its other side',
    line: 'A figure with “at least” or “below” contradicts one on the other side of it.',
  },
  {
    name: 'bound-allows',
    short: '“at least” or “below” beside a figure that it allows',
    line: 'A figure with “at least” or “below” that allows the other, but does not come to it, is another part of the picture.',
  },
  {
    name: 'sum-rules-out',
    short: 'arithmetic on the sources’ own figures',
    line: 'A figure that follows from others by a sum contradicts one that does not fit it: a level and its growth give the level before, an aim that was reached gives a lowest level, a part and its share give the whole, a whole and all its parts but one give that one. A source is held only to its own figures.',
  },
  {
    name: 'figure-denied',
    short: 'one source says that a figure is not so',
    line: 'A source that says a figure is not so contradicts one that gives it for the same time, and not one that gives another.',
  },
  {
    name: 'told-as-of',
    short: 'figures told as of different days',
    line: 'Figures that no value fits differ, and neither contradicts the other, where one is told as of a day (“so far”), or was written before the time was over and the other later.',
  },
  {
    name: 'reported-on',
    short: 'figures by the day on which they were reported',
    line: 'Figures without a time may be of two times: those of one measure agree, are denied, or are left alone. Where nearly all words around are the same they differ, as of the days of their articles: a count may run.',
  },
  {
    name: 'other-scope',
    short: 'figures that cover more and less',
    line: 'Figures that no value fits are not comparable where the words beside them say that they reach differently wide: goods beside goods and services, net beside gross, a head beside all together, a region beside the whole.',
  },
  {
    name: 'other-authority',
    short: 'figures from different offices or speakers',
    line: 'Figures that no value fits differ, and neither contradicts the other, where the sources have them from different offices or speakers.',
  },
  {
    name: 'other-unit',
    short: 'figures in different units',
    line: 'Amounts of one measure in different units, as money and tonnes, are not comparable. A rate, as “$5 billion a month”, is compared with no total.',
  },
  {
    name: 'other-currency',
    short: 'sums in different currencies',
    line: 'Sums of money in different currencies are not comparable.',
  },
  {
    name: 'aim-beside-result',
    short: 'a target or forecast beside a result',
    line: 'What was aimed at or expected for a time is not comparable with what is given for it; once the time is over, the working says whether it was less.',
  },
  {
    name: 'same-target',
    short: 'the size and the time of a target',
    line: 'One target of one size: sources that set it for one time agree, for different times differ. Where none was found, they tell different parts, unless the next rule parts them.',
  },
  {
    name: 'same-target-early',
    short: 'a target passed ahead of time beside one whose time was over by then',
    line: 'A source that says a target was passed ahead of time in one year, and another that sets the same target for a time that was over before that year, differ.',
  },
  {
    name: 'same-target-reached',
    short: 'the times at which a target of one size was reached',
    line: 'One target of the same size: sources that have it reached at different times differ.',
  },
  {
    name: 'same-target-denied',
    short: 'one source says that a target was not met',
    line: 'A source that says a target was not met contradicts one that says it was, for the same time.',
  },
  {
    name: 'same-measure-other-periods',
    short: 'figures of one thing at different times',
    line: 'Figures of one measure for different times are different parts of one picture; the working says where those of one time part. Two sources that tell of the same times are compared on these.',
  },
  {
    name: 'growth-over-time',
    short: 'rates of growth at different times',
    line: 'Rates of growth of one measure for different times are different parts of one picture; the working says whether growth sped up or slowed.',
  },
  {
    name: 'same-event',
    short: 'the times given for one event',
    line: 'Tellings of one event agree where the times fit into each other and differ where they do not; the working says which times or years were worked out. Where the times only overlap, they tell different parts. A time that words only end, “more than a year ago”, agrees with one that it can be. The working says who tells of it as a plan.',
  },
  {
    name: 'event-counted',
    short: 'who gives the number of what was done',
    line: 'Tellings of one event at times that fit are different parts of it where only some of the sources count what was done.',
  },
  {
    name: 'event-denied',
    short: 'one source says that an event did not take place',
    line: 'A source that says an event did not take place contradicts one that tells of it at the same time.',
  },
  {
    name: 'event-planned',
    short: 'a plan, and what came of it',
    line: 'Who tells of an event as a plan and who tells on another day that it did not take place, or the other way round, do not contradict each other: plans change.',
  },
  {
    name: 'other-part-of-event',
    short: 'each tells another part of one event',
    line: 'Where each source names other places or company of one event, they tell different parts.',
  },
  {
    name: 'event-places',
    short: 'the countries named for one trip',
    line: 'Tellings of one trip agree on where it went where they name the same countries; where a source names one more, they tell different parts.',
  },
  {
    name: 'last-of-its-kind',
    short: 'a meeting called the last beside a later one',
    line: 'A source that calls a meeting the last is contradicted by one that tells of a later meeting held before the first source was written. They differ where the later meeting is told as a plan alone or not of the same people, and where the first source does not say whose meeting it means.',
  },
  {
    name: 'same-words',
    short: 'one passage that stands in several texts',
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
