import { describe, expect, it } from 'vitest';
import { figuresOf } from '../one-line.ts';

describe('a figure that nobody tells', () => {
  it.each([
    'The navy did not confirm that 40 ships had sunk.',
    'The navy declined to confirm that 40 ships had sunk.',
    'The bank never admitted that it lost 5 million euros.',
    'The bank neither denied nor confirmed that it lost 40 vans.',
    'It could not be confirmed that 40 ships had sunk.',
    'The minister did not rule out a tax of 5 percent.',
    'Every $10 rise hurts the yard.',
    'Five people reported lost turned out to be at home.',
    'Profits were lower (previously reported as 5 million euros).',
    'The hall cannot hold a 25-metre pool.',
    'Mill denied planning to raise the tax from 16 percent.',
    'The firm was 40 drivers short.',
    'The town hardly existed 30 years ago.',
    'Mill denied that it sold more than the 40 tonnes allowed by the board.',
    'Sales were above an earlier range of 40 tonnes.',
    'The forecast of 40 tonnes has become 38 or so.',
    'The turnout fell short of the 50 per cent that the law requires.',
  ])('%s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each([
    ['The navy confirmed that 40 ships had sunk.', '40 ships -'],
    ['Here 40 ships sank; the first count was 38.', '40 ships -'],
    ['The provisional figure was 38 ships.', '38 ships -'],
    ['The navy did not know that 40 ships had sunk.', '40 ships -'],
    ['Tea costs 5 euros instead of 4.', '5 EUR -'],
    ['A first batch, of 331 doses, landed.', '331 doses -'],
    ['The port will add 40 jobs; others put it at 60.', '40 jobs - forecast'],
    ['It was 12 percent, compared with 30 percent under the old rules.', '12 % -'],
    ['The yard turned out 40 ships.', '40 ships -'],
    ['A rash hurt 61% of them, and 27 of them left.', '61 % -'],
    ['Mill denied that the bonus of $500 would be cut.', '500 USD - forecast'],
    ['Sales are above the 1 percent that the bank regards as the limit.'],
    ['The firm will cut 40 jobs from a staff of 900.', '40 jobs - forecast'],
    ['The inn lost £340 a week and guest numbers fell from 3,100 to 220.', '340 GBP - per week'],
    ['Sales are below an earlier forecast of 40 tonnes.', '40 t - forecast'],
    ['Here 40 percent of jobs depend on the port.', '40 % -'],
    ['The firm did not dispute that it had paid 5 million euros.', '5000000 EUR -'],
    ['The minister ruled out a tax of 5 percent.', '5 % - denied'],
    ['The harvest fell short of the 40 tonnes that they had forecast.', '40 t - forecast'],
  ])('but: %s', (text, ...expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
