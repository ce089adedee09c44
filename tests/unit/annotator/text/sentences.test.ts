import { describe, expect, it } from 'vitest';
import { sentences } from '../support.ts';

describe('sentences', () => {
  it.each([
    ['The ships left. The trains stayed.', 2],
    ['Did they leave? Yes, they did! All is well.', 3],
    ['Mr. Mill met Dr. Berg in Lund.', 1],
    ['The U.S. fleet left Lund.', 1],
    ['The fleet left the U.S. The trains stayed.', 2],
    ['The march left from Lund, D.C. About 300 people joined it.', 2],
    ['The U.S. Under Secretary joined it.', 1],
    ['It rose 5.3 percent in the year.', 1],
    ['It cost $4.69 billion. It was worth it.', 2],
    ['A. B. Mill spoke in Lund.', 1],
    ['He said: “The ships left. The trains stayed.” He sat down.', 3],
    ['“The ships left,” he said. “The trains stayed.”', 2],
    ['“Did they leave?” he asked.', 1],
    ['“They left!” he said.', 1],
    ['No. 5 is the best ship of all.', 1],
    ['They left at 10:30. The trains stayed.', 2],
    ['The ships, e.g. the Ada, left at once.', 1],
    ['It ended in Jan. 2023 at last.', 1],
    ['It ended on Aug. 20 at last.', 1],
    ['They left... The trains stayed.', 2],
    ['They left… The trains stayed.', 2],
    ['They left (all of them). The trains stayed.', 2],
    ['They left. (The trains stayed.) All is well.', 3],
    ['They left in 2023. 40 trains stayed.', 2],
    ['They left in 2023. “We stay,” he said.', 2],
    ['They left. $5 million was lost.', 2],
    ['Read example.org for more on that.', 1],
    ['The St. Varby forum met in Lund.', 1],
    ['Mill Inc. sold 40 ships in Lund.', 1],
    ['The Mill Co. of Lund sold 40 ships.', 1],
    ['They left at 10 a.m. on Monday.', 1],
    ['They left at 10 p.m. The trains stayed.', 2],
    ['Prof. Berg and Gen. Mill met in Lund.', 1],
    ['It rose by 5 pct. The trains stayed.', 2],
    ['They left.The trains stayed.', 1],
    ['What?! They left at once.', 2],
    ['“How soon!” Tor Berg of Lund said.', 1],
    ['“How soon?” the ships ask.', 1],
    ['“How soon!” The ships left, he said.', 2],
    ['“How soon!” Tor Berg left Lund for good and never came back.', 2],
    ['“It rains.” Tor Berg said so.', 2],
    ['They left! Tor Berg said so.', 2],
    ['They left [all of them]. The trains stayed.', 2],
    ['The trains (and ships) Berg sold were new.', 1],
    ['They left. [Photo: Berg] The trains stayed.', 3],
    ['They met at 9 p.m. Monday in Lund.', 1],
    ['They met at 9 p.m. GMT in Lund.', 1],
    ['J.R.R. Mill spoke in Lund.', 1],
    ['The plan, i.e. the new one, failed.', 1],
    ['Mill vs. Berg was heard in Lund.', 1],
    ['“Go. Stay. Come back,” he said.', 3],
    ['They left.” The trains stayed.', 2],
    ['He has a Ph.D. from Lund, they say.', 1],
    ['Vitamin C. helps a lot of them.', 1],
    ['“They left”. The trains stayed.', 2],
    ["He said 'they left.' The trains stayed.", 2],
    ['¿Por qué? Nobody knows that.', 2],
    ['They sold to Mill Ltd. The trains stayed.', 2],
    ['Sen. Berg, Rep. Mill and Gov. Holm met.', 1],
    ['It grew by approx. 5 percent.', 1],
    ['Lt. Gen. Berg spoke in Lund.', 1],
    ['The meeting is on Wed. at noon.', 1],
    ['The firm, Mill Inc. (USA), sold 300 cars.', 1],
    ['Berg et al. [2004] studied 12 ports. It found 40 ships.', 2],
    ['Berg et al. (2011) found 12 wrecks.', 1],
    ['He was born in the U.S.A. His name is Tor D. Berg.', 2],
    ['„Prices will rise by 5% in 2025.“ The minister left.', 2],
    ['The vote was at 5 p.m. Monday. It ended at 6 a.m. Tuesday.', 2],
    ['It came at 9 p.m. GMT on Friday.', 1],
    ['He lives in St. Ives, near Ft. Worth, and met Lt. Col. A. Berg on Aug. 3.', 1],
    ['The church was built c. 1860 by Ada Mill.', 1],
    ['Berg told the envoy "No!" He said "No!" and left.', 2],
    ['Mill Bros. Norland sold 20 cars.', 1],
    ['He joined Mill Corp. In 2023 it sold 300 cars.', 2],
    ['It ended in Jan. The trains stayed.', 2],
    ['He said yes. No. 5 is the best.', 2],
  ])('%s: %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('have the words and nothing around them', () => {
    expect(sentences('  The ships left.  “The trains stayed.” All is well. ')).toEqual([
      'The ships left.',
      '“The trains stayed.”',
      'All is well.',
    ]);
  });

  it('end with their block', () => {
    expect(sentences('A headline without a stop\n\nThe ships left.\nThe trains stayed.')).toEqual([
      'A headline without a stop',
      'The ships left.',
      'The trains stayed.',
    ]);
  });

  it('cover every word of the blocks once', () => {
    const text = 'One (two). “Three? Four!” Five... six: 7.5 [eight] nine\nTen. Eleven';
    expect(sentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });
});
