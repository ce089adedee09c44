import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

const DATE = '2024-08-20';

describe('words that tell of no event', () => {
  it.each([
    'A treaty could be signed in August.',
    'Mill hopes to visit Lund in May 2025.',
    'Mill offered to meet Berg on August 28.',
    'A proposal to hold talks in Lund on August 28 was made.',
    'If Mill visits Lund on August 28, grain will be cheap.',
    'Norland asked Berg to sign a treaty on August 28.',
    'Trade has grown since the start of the year.',
    'Malaria killed 600,000 people in 2022.',
    'It expected 57 million tonnes in March.',
    'The forecast for 2025 was raised again.',
    'The visitors of 2023 liked Lund a lot.',
    'Norland called for talks at some point.',
    'The talks-first approach failed them.',
    'Exports rose 5% in January to July.',
    'Grain exports were $5 billion in 2023.',
    'The harvest was 40 million tonnes in 2023.',
    'The ships are big and the trains are long.',
    'The signs on the road to Lund are old.',
    'The road opened a new world to them.',
    'He met the needs of farmers in 2023.',
    'The meeting room of the Board is small.',
    'Trips to Lund are cheap in 2024, they say.',
    'Trade has doubled since 2020.',
    'Trade in 2024 would be no lower than before, he thinks.',
    'It was the seventh such patrol of the sea since July 2019.',
    'It was the longest patrol so far and the second this year.',
    'The recovery began in March.',
    'The Bulletin of Lund, Monday, August 12, 2024',
    'Mill expects a cut in October.',
    'Berg told reporters by phone that grain was cheap.',
    'The talks came to an end at some point.',
    'A foundation was laid for the trade.',
    'The call of the wild is strong in Lund.',
    'The tour guide of Lund is called Olga.',
    'Demand met supply in May 2023.',
    'The set-up of the Board is odd.',
    'A launch pad stands near Lund.',
    'Ships exercise caution in Lund.',
    'They began to sell grain at some point.',
    'It signs off on each of the ships.',
    'Berg watched for any sign of grain in August.',
    'Spending per visit fell in July.',
    'Mill and his farmers discussed grain on August 12.',
  ])('none in: %s', (text) => {
    expect(events(text, DATE)).toEqual([]);
  });
});
