import { describe, expect, it } from 'vitest';
import { events, quantities } from '../support.ts';

describe('how a figure is hedged', () => {
  it.each([
    ['Grain exports could reach $5 billion in 2025.', 'conditional'],
    ['It is possible that grain exports fell 5% in 2023.', 'conditional'],
    ['If grain exports had fallen 5% in 2023, farmers would be poor.', 'conditional'],
    ['It will stay, provided that exports rise 5% in 2025.', 'conditional'],
    ['Without the dam, 40 ships would be lost.', 'conditional'],
    ['Norvik hopes to sell 40 ships in 2025.', 'hoped'],
    ['Farmers had asked for $5 million.', 'hoped'],
    ['It is a part of the $5 million for which farmers had asked.', 'hoped'],
    ['The board plans to sell 40 ships.', 'planned'],
    ['A draft had named $5 million.', 'planned'],
    ['Sales rose by $5 million, more than planned.', null],
    ['The rise planned is $5 million.', 'planned'],
    ['The board could not save $5 million.', null],
    ['Mill is accused of losing 5% of the grain in 2023.', 'alleged'],
    ['Berg was charged with selling 5 tons of grain in 2023.', 'alleged'],
    ['Reports suggest that grain exports fell by 5% in 2023.', 'alleged'],
    ['Grain exports allegedly fell by 5% in 2023.', 'alleged'],
    ['Customs reported that grain exports fell by 5% in 2023.', null],
    ['May exports rose by 5 percent.', null],
    ['Mill accused Berg of hiding a loss of $5 million.', 'alleged'],
    ['Mill told Berg that the mill would pay $5 million.', null],
    ['Mill told a forum in Lund on Tuesday that the mill would pay $5 million.', null],
    ['The Grain Board estimated in a report that 40 farms would close.', null],
    ['The mill would train 60 men, Mill said.', null],
    ['A tax of 5% would cost the mill $4 million, Mill said.', 'conditional'],
    ['Mill sold the mill, which would bring $5 million.', 'conditional'],
    ['Mill said that without the dam, 40 farms would be lost.', 'conditional'],
    ['The tax would raise $5 million.', 'conditional'],
    ['Mill told Berg that the mill would pay $5 million if it rained.', 'conditional'],
    ['A summit of the 40 states, planned for May, will be held.', null],
  ])('%s', (text, hedge) => {
    expect(quantities(text).at(-1)?.hedge).toBe(hedge);
  });
});

describe('how an event is hedged', () => {
  it.each([
    ['The bridge reportedly opened in May 2024.', 'alleged'],
    ['Ada Mill is to visit Lund in May 2025.', 'planned'],
    ['Ada Mill visited Lund in May 2024.', null],
    ['Ada Mill plans to visit Lund in May 2025.', 'planned'],
    ['Ada Mill will visit Lund in May 2025.', null],
    ['Ada Mill will visit Lund in May 2025 if the road is open.', 'conditional'],
    ['If the road is open, Ada Mill will visit Lund in May 2025.', 'conditional'],
    ['Ada Mill will visit Lund in May 2025 unless it rains.', 'conditional'],
    ['Ada Mill will visit Lund in May 2025 even if it rains.', null],
    ['Asked if it rained, Ada Mill will visit Lund in May 2025.', null],
    ['Ada Mill may visit Lund in May 2025.', 'conditional'],
    ['Ada Mill allegedly visited Lund in May 2024.', 'alleged'],
    ['The bridge opened in May 2024 as planned.', null],
    ['The bridge opened in May 2024, a claim the mayor disputes.', 'alleged'],
    ['The bridge opened in May 2024, an allegation that Berg denies.', 'alleged'],
    ['Ada Mill filed a suit, a claim for $5 million, in May 2024.', null],
    ['The board insisted that the bridge had opened in May 2024.', 'alleged'],
  ])('%s', (text, hedge) => {
    expect(events(text)).toMatchObject([{ hedge }]);
  });
});
