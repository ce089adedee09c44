import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

describe('things said with a figure, a forecast or a name', () => {
  it.each([
    ['The Grain Board put the cost at $5 million.', 'Grain Board', 'put the cost at $5 million'],
    ['The ministry pegged exports at 40 tonnes.', 'the ministry', 'pegged exports at 40 tonnes'],
    [
      'Analysts at Portline put the chance of rain at more than 60 percent.',
      'analysts at Portline',
      'put the chance of rain at more than 60 percent',
    ],
    [
      'Mill gave the length of the voyage as 20 days.',
      'Ada Mill',
      'gave the length of the voyage as 20 days',
    ],
    [
      'The ministry projects exports at 40 tonnes.',
      'the ministry',
      'projects exports at 40 tonnes',
    ],
    [
      'The Grain Board foresees exports of 40 tonnes.',
      'Grain Board',
      'foresees exports of 40 tonnes',
    ],
    ['Mill ruled out a new toll on grain.', 'Ada Mill', 'ruled out a new toll on grain'],
    ['Mill ruled out meeting the crew.', 'Ada Mill', 'ruled out meeting the crew'],
    ['Mill likened the harbour to a “house of cards”.', 'Ada Mill', 'house of cards'],
    [
      'The Grain Board called on farmers to sell more.',
      'Grain Board',
      'called on farmers to sell more',
    ],
    ['The ministry urged Norland to open talks.', 'the ministry', 'urged Norland to open talks'],
    ['Mill drew attention to the fact that ships had left.', 'Ada Mill', 'ships had left'],
    ['Mill referred to the fact that ships had left.', 'Ada Mill', 'ships had left'],
    ['Forty ships, Mill says, lack a crew.', 'Ada Mill', 'Forty ships, Mill says, lack a crew'],
    [
      'Ada Mill built ships. The fleet, she said, including its tugs, reflects years of work.',
      'Ada Mill',
      'The fleet, she said, including its tugs, reflects years of work',
    ],
    ['The ministry proposed a toll on grain.', 'the ministry', 'proposed a toll on grain'],
    ['Miners put the number at more than 300.', 'miners', 'put the number at more than 300'],
    ['Mill described the threat as an insult.', 'Ada Mill', 'described the threat as an insult'],
    [
      'The dam has leaked since May, the ministry pointed out.',
      'the ministry',
      'The dam has leaked since May',
    ],
    ['Mill found that live crabs had left.', 'Ada Mill', 'live crabs had left'],
    ['Analysts expect prices to rise.', 'analysts', 'expect prices to rise'],
    ['Mill stressed the need to sell ships.', 'Ada Mill', 'stressed the need to sell ships'],
    [
      'Mill warned of a shortage of ships in Lund.',
      'Ada Mill',
      'warned of a shortage of ships in Lund',
    ],
    ['Mill called the plan a “grave mistake”.', 'Ada Mill', 'grave mistake'],
    [
      'Mill has complained about the price of ships.',
      'Ada Mill',
      'complained about the price of ships',
    ],
  ])('%s', (text, speaker, words) => {
    expect(attributions(text)).toMatchObject([{ speaker, quote: words }]);
  });

  it.each([
    'The Grain Board asked for 40 more ships.',
    'The court asked for more data on the wells.',
    'The ministry voiced concern.',
    'Mill pointed out.',
    'Mill accused the Board of selling its ships.',
    'Mill attributed the delay to a lack of crews.',
    'Mill heard “the ships are lost” on the radio.',
    'The ships are lost, the crews were told.',
    'The ships are lost, villagers told on Monday',
    'Mill had expected higher prices for grain.',
    'The Board pointed to a loan of $5 million that is due in May.',
    'The Board pointed to ships that were lost in the storm.',
    'Mill says that is untrue.',
    'Traders were waiting. One put the loss at $5 million.',
    'The court dismissed a suit brought by 40 farmers.',
    'The Grain Board dismissed 40 of its clerks.',
    'The Grain Board condemned 40 houses in Lund.',
    'Forty ships to stay in Lund, farmers told',
    'Mill was told “the ships are lost”.',
    'Mill pays for the crew, or says she does.',
    'The Board was to sell, but said it would not.',
    'The storm put the firm at risk in Lund.',
    'Norland cut its staff by 5 percent in May.',
    'Norland raised its flag for the 40th time.',
    'The crew reported to the police in Lund.',
    'Mill called the harbour office at noon.',
    'The so-called “grave mistake” was mended in Lund.',
    'The ships were valued at $5 million in Lund.',
    'The ministry called on Monday and left.',
    'Kebbi and Bayelsa states lie far from Lund.',
    'Norland gave the ships to Sudland as a gift.',
    'The Norlandish projects worth $5 million lie in Lund.',
    'Ships and projects of 40 kinds lie in Lund.',
    'Norland gave the ships as part payment for 40 trains.',
    'A judge in Lund rules out of fear for his ships.',
    'The new harbour promises to bring 40 ships a year.',
    'By the estimate of last year, 40 ships were lost.',
    'It is clear that the crop is lost in Lund.',
    'Mill sees her sister in Lund every June.',
    'The Grain Board sees the matter differently.',
    'The Grain Board sees it in another light.',
  ])('none in: %s', (text) => {
    expect(attributions(text)).toEqual([]);
  });
});
