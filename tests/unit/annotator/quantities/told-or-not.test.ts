import { describe, expect, it } from 'vitest';
import { figuresOf } from '../one-line.ts';

describe('a figure that is denied, or told beside a denial', () => {
  it.each([
    ['The board did not pay $5 million.', '5000000 USD - denied'],
    ['The board did not pay its 40 workers.', '40 people -'],
    ['The board did not pay 40 workers.', '40 people - denied'],
    ['A loss of 5 percent was not recorded.', '5 % - denied'],
    ['No 40 ships came.', '40 ships - denied'],
    ['The target of 40 ships was not met.', '40 ships - target denied'],
    ['One in ten children was not fed.', '10 % -'],
    ['The 40 towns did not sign.', '40 towns -'],
    ['None of the 40 ships came.', '40 ships -'],
    ['Not all of the 40 ships came.', '40 ships -'],
    ['The board approved the budget on May 3 by 40 votes.', '40 votes 2024-05-03'],
    ['Mill had no reply within 40 days.', '40 days -'],
    ['Mill did not speak for 3 years.', '3 years -'],
    ['It is not the sum that stood at $5 million in May.', '5000000 USD 2024-05'],
    ['The goal was $5 million, and this did not happen.', '5000000 USD - target denied'],
    ['The fee was not $5 million but $6 million.', '5000000 USD - denied', '6000000 USD -'],
    ['Here 38 people came, not 40, as first reported.', '38 people -', '40 people - denied'],
    ['The port has 38 ships and not the 40 that were counted.', '38 ships -', '40 ships - denied'],
    ['It lost 38 tons, rather than the 40 first reported.', '38 t -', '40 t - denied'],
    ['Turnout was 63 percent (not 61).', '63 % -', '61 % - denied'],
    [
      'Prices rose 5 percent, not 6, last week.',
      '5 % 2024-08-12/2024-08-18 up',
      '6 % 2024-08-12/2024-08-18 up denied',
    ],
    ['Turnout was revised to 63 percent from 61 percent.', '63 % -', '61 % - denied'],
    [
      'The crew corrected its count from 40 guests to 38 guests.',
      '40 people - denied',
      '38 people -',
    ],
    ['It revised its forecast from 6 tons to 5 tons.', '6 t - forecast', '5 t - forecast'],
    ['It hired 38 workers, not 40 teachers.', '38 people -', '40 people - denied'],
    ['The fee is no longer $5 million.', '5000000 USD - denied'],
    ['The fee is hardly $5 million.'],
    ['Scarcely 40 ships called at Lund.'],
    ['The plan has 40 yes votes to 12 no votes.', '40 votes -', '12 votes -'],
    ['The fee was far from $5 million.', '5000000 USD - denied'],
    ['Berg disputes that the fee is $5 million.', '5000000 USD - denied'],
    ['Berg does not dispute that the fee is $5 million.', '5000000 USD -'],
    ['Berg denied paying $5 million.', '5000000 USD - denied'],
    ['Berg denied a link to a fire in which 40 workers were hurt.', '40 people -'],
    ['Reports of a $5 million fee are false.', '5000000 USD - denied'],
    ['It is untrue that the fee is $5 million.', '5000000 USD - denied'],
    ['The port, which did not pay, lost $5 million.', '5000000 USD -'],
    ['The port lost $5 million because it did not pay.', '5000000 USD -'],
    ['The port did not pay and lost $5 million.', '5000000 USD -'],
    ['No buses and 3 trains ran.', '3 trains -'],
    ['Unless it rains, the port will lose $5 million.', '5000000 USD - forecast'],
  ])('%s', (text, ...expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
