import { describe, expect, it } from 'vitest';
import { factsOf, verdictsIn } from './texts.ts';

const AFFIRMS = [
  'Ada Mill visited Lund in May 2024.',
  'The target of 5 million tonnes for 2023 was met in 2023.',
  'The goal for 2021 was 900 ships and this happened.',
  'Grain exports rose by 12.5 percent in 2023.',
  'In 2022 the port of Varby handled 640,000 containers.',
  'A treaty between Norway and Sweden was signed in Oslo on 3 June 2024.',
  'Around 223,000 visitors came to the fair in 2023.',
  'Tor Berg met Ada Mill on 13 May 2024.',
  '“The mill will be the largest of the north,” Berg said.',
  'The yard built 78 ships worth 160 million kroner.',
  'The bridge over the Lunda opened in April 2024.',
  'Norway is the largest buyer of the grain of Varby.',
  'The number of trips surpassed 4 million in 2023.',
].join(' ');

const DENIES: readonly (readonly [string, string])[] = [
  ['did not', 'Ada Mill did not visit Lund in May 2024.'],
  ['never', 'Ada Mill has never visited Lund, neither in May 2024 nor before.'],
  ['not met', 'The target of 5 million tonnes for 2023 was not met in 2023.'],
  ['missed', 'The target of 5 million tonnes for 2023 was missed in 2023.'],
  ['far from', 'In 2023 exports were far from the target of 5 million tonnes for 2023.'],
  ['this did not happen', 'The goal for 2021 was 900 ships and this did not happen.'],
  ['untrue', 'It is untrue that grain exports rose by 12.5 percent in 2023.'],
  ['a myth', 'It is a myth that grain exports rose by 12.5 percent in 2023.'],
  ['failed', 'In 2022 the port of Varby failed to handle 640,000 containers.'],
  ['no treaty', 'No treaty between Norway and Sweden was signed in Oslo on 3 June 2024.'],
  [
    'contrary to reports',
    'Contrary to reports, Norway and Sweden did not sign a treaty in Oslo on 3 June 2024.',
  ],
  [
    'reports are untrue',
    'Reports that around 223,000 visitors came to the fair in 2023 are untrue.',
  ],
  ['denied that', 'The fair denied that around 223,000 visitors came to the fair in 2023.'],
  ['denied having', 'Tor Berg denied having met Ada Mill on 13 May 2024.'],
  [
    'did not say',
    'Berg did not say that “the mill will be the largest of the north”, whatever the papers write.',
  ],
  ['not being built', 'The yard did not build 78 ships, let alone ships worth 160 million kroner.'],
  ['did not open', 'The bridge over the Lunda did not open in April 2024.'],
  ['is not', 'Norway is not the largest buyer of the grain of Varby.'],
  ['never surpassed', 'The number of trips never surpassed 4 million in 2023.'],
  ['no longer', 'Norway is no longer the largest buyer of the grain of Varby.'],
];

/** The same facts denied, doubted or hoped for in other words. */
const DENIES_TOO: readonly string[] = [
  'Nobody believes that grain exports rose by 12.5 percent in 2023.',
  'It is not the case that grain exports rose by 12.5 percent in 2023.',
  'Grain exports did not, as was claimed, rise by 12.5 percent in 2023.',
  'The claim that around 223,000 visitors came to the fair in 2023 is false.',
  'Far fewer than 223,000 visitors came to the fair in 2023.',
  'Nothing like 223,000 visitors came to the fair in 2023.',
  'The fair never had 223,000 visitors in 2023.',
  'At no time did 223,000 visitors come to the fair in 2023.',
  'Ada Mill has not visited Lund in May 2024.',
  "Ada Mill's visit to Lund in May 2024 never took place.",
  'Ada Mill cancelled her visit to Lund in May 2024.',
  'The visit of Ada Mill to Lund in May 2024 was called off.',
  'Ada Mill did not meet Tor Berg on 13 May 2024.',
  'No meeting of Ada Mill and Tor Berg took place on 13 May 2024.',
  'Ada Mill was not in Lund in May 2024.',
  'Norway and Sweden refused to sign a treaty in Oslo on 3 June 2024.',
  'Norway and Sweden failed to sign a treaty in Oslo on 3 June 2024.',
  'The treaty between Norway and Sweden was not signed in Oslo on 3 June 2024.',
  'The port of Varby did not handle 640,000 containers in 2022.',
  'The port of Varby handled not 640,000 but 460,000 containers in 2022.',
  'The port of Varby handled nowhere near 640,000 containers in 2022.',
  'The target of 5 million tonnes for 2023 was not reached.',
  'The target of 5 million tonnes for 2023 was narrowly missed in 2023.',
  'It was wrong to say that the target of 5 million tonnes for 2023 was met in 2023.',
  'The bridge over the Lunda was not opened in April 2024.',
  'The opening of the bridge over the Lunda in April 2024 was cancelled.',
  'Berg never said that “the mill will be the largest of the north”.',
  'Berg denied saying that “the mill will be the largest of the north”.',
  'Berg denies that “the mill will be the largest of the north”.',
  '“The mill will be the largest of the north” was never said by Berg.',
  'The number of trips did not pass 4 million in 2023.',
  'The number of trips stayed below 4 million in 2023.',
  'Norway has ceased to be the largest buyer of the grain of Varby.',
  'Norway was never the largest buyer of the grain of Varby.',
  'The yard was not building 78 ships.',
  'The yard built fewer than 78 ships.',
  'The yard did not receive an order for 78 ships worth 160 million kroner.',
  'Doubts remain whether grain exports rose by 12.5 percent in 2023.',
  'If grain exports had risen by 12.5 percent in 2023, farmers would be rich.',
  'Grain exports would have risen by 12.5 percent in 2023 but for the drought.',
  'Analysts had hoped that grain exports would rise by 12.5 percent in 2023.',
];

const AGREE = new Set(['agree', 'agree-within-rounding']);

/** The facts of an article that affirms it all and one of denials beside it. */
function beside(denials: string) {
  return factsOf({
    affirms: { text: `The mill\n\n${AFFIRMS}`, date: '2024-08-20' },
    denies: { text: `The other mill\n\n${denials}`, date: '2024-08-21' },
  });
}

/** What the articles are told to agree on. */
function agreements(denials: string) {
  return verdictsIn(beside(denials)).filter(({ verdict }) => AGREE.has(verdict));
}

describe('a denial is never told to agree with what it denies', () => {
  it.each(DENIES)('%s: %s', (_, denial) => {
    expect(agreements(denial)).toEqual([]);
  });

  it.each(DENIES_TOO)('%s', (denial) => {
    expect(agreements(denial)).toEqual([]);
  });

  it('nor are all of them together', () => {
    expect(agreements([...DENIES.map(([, text]) => text), ...DENIES_TOO].join(' '))).toEqual([]);
  });
});

describe('a denial contradicts what it denies, by rule', () => {
  it.each([
    ['Ada Mill did not visit Lund in May 2024.', 'event-denied'],
    ['It is untrue that grain exports rose by 12.5 percent in 2023.', 'figure-denied'],
    ['Reports that around 223,000 visitors came to the fair in 2023 are untrue.', 'figure-denied'],
  ])('%s', (denial, rule) => {
    const { questions } = beside(denial);
    expect(questions.map((question) => [question.verdict, question.rule])).toContainEqual([
      'contradict',
      rule,
    ]);
  });
});
