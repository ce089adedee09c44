import { describe, expect, it } from 'vitest';
import { figuresOf } from '../one-line.ts';

describe('a figure that nobody tells', () => {
  it.each([
    'The navy did not confirm that 40 ships had sunk.',
    'The navy declined to confirm that 40 ships had sunk.',
    'The bank never admitted that it lost 5 million euros.',
    'The bank refused to deny that it lost 5 million euros.',
    'The bank neither denied nor confirmed that it lost 40 vans.',
    'It could not be confirmed that 40 ships had sunk.',
    'The minister did not rule out a tax of 5 percent.',
    'The judge denied that shops with fewer than 12 workers were shut.',
    'Officials inspect farms with at least 50 goats.',
    'The turnout fell short of the 50 per cent that the law requires.',
  ])('%s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each([
    ['The navy confirmed that 40 ships had sunk.', '40 ships -'],
    ['The profit of $5 million was in truth a loss of $3 million.', '3000000 USD -'],
    ['The stated 40 percent turned out to be 30 percent.', '30 % -'],
    ['The crowd, given as 40 guests, was really 30 guests.', '30 people -'],
    ['Sales of $40 million were in fact down 3 percent.', '40000000 USD -', '3 % - down'],
    ['In fact, the profit was $5 million.', '5000000 USD -'],
    ['Here 40 ships sank; the first count was 38.', '40 ships -'],
    ['The provisional figure was 38 ships.', '38 ships -'],
    ['The navy did not know that 40 ships had sunk.', '40 ships -'],
    ['The firm did not dispute that it had paid 5 million euros.', '5000000 EUR -'],
    ['The minister ruled out a tax of 5 percent.', '5 % - denied'],
    ['A farm with more than 50 goats was shut.', '50 goats - more-than'],
    ['40 farms with more than 50 goats were shut.', '40 farms -', '50 goats - more-than'],
    ['The harvest fell short of the 40 tonnes that they had forecast.', '40 t - forecast'],
  ])('but: %s', (text, ...expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
