import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

describe('qualifiers', () => {
  it.each([
    ['about 40 ships', 'about', 'about 40 ships'],
    ['40 or so ships', 'about', '40 or so ships'],
    ['around 40 ships', 'about', 'around 40 ships'],
    ['some 40 ships', 'about', 'some 40 ships'],
    ['roughly 40 ships', 'about', 'roughly 40 ships'],
    ['an estimated 40 ships', 'about', 'an estimated 40 ships'],
    ['more than 40 ships', 'more-than', 'more than 40 ships'],
    ['over 40 ships', 'more-than', 'over 40 ships'],
    ['over a million people', 'more-than', 'over a million people'],
    ['over four summers', 'exact', 'four summers'],
    ['It dimmed over 1.8 seconds', 'exact', '1.8 seconds'],
    ['It left in a row over 14 doors', 'exact', '14 doors'],
    ['Mill was jailed for theft over $2 million', 'exact', '$2 million'],
    ['It cost the town over $2 million', 'more-than', 'over $2 million'],
    ['A clerk was jailed over a $2 million fraud', 'exact', '$2 million'],
    ['It runs under a five-year deal', 'exact', 'five-year'],
    ['Berg made a film about 40 ships', 'exact', '40 ships'],
    ['Berg sold the town about 40 ships', 'about', 'about 40 ships'],
    ['upwards of 40 ships', 'more-than', 'upwards of 40 ships'],
    ['in excess of $5 billion', 'more-than', 'in excess of $5 billion'],
    ['less than 40 ships', 'less-than', 'less than 40 ships'],
    ['fewer than 40 ships', 'less-than', 'fewer than 40 ships'],
    ['under 40 ships', 'less-than', 'under 40 ships'],
    ['nearly 40 ships', 'nearly', 'nearly 40 ships'],
    ['almost 40 ships', 'nearly', 'almost 40 ships'],
    ['just under 40 ships', 'nearly', 'just under 40 ships'],
    ['close to 40 ships', 'nearly', 'close to 40 ships'],
    ['at least 40 ships', 'at-least', 'at least 40 ships'],
    ['no fewer than 40 ships', 'at-least', 'no fewer than 40 ships'],
    ['no less than 40 ships', 'at-least', 'no less than 40 ships'],
    ['a minimum of 40 ships', 'at-least', 'a minimum of 40 ships'],
    ['up to 40 ships', 'up-to', 'up to 40 ships'],
    ['as many as 40 ships', 'up-to', 'as many as 40 ships'],
    ['no more than 40 ships', 'up-to', 'no more than 40 ships'],
    ['at most 40 ships', 'up-to', 'at most 40 ships'],
    ['40 ships or more', 'at-least', '40 ships or more'],
    ['40 ships or fewer', 'up-to', '40 ships or fewer'],
    ['exactly 40 ships', 'exact', '40 ships'],
    ['just over 40 ships', 'more-than', 'over 40 ships'],
    ['well over 40 ships', 'more-than', 'over 40 ships'],
    ['40 ships', 'exact', '40 ships'],
    ['the 40 ships', 'exact', '40 ships'],
    ['not more than 40 ships', 'up-to', 'not more than 40 ships'],
    ['slightly more than 40 ships', 'more-than', 'more than 40 ships'],
    ['just 40 ships', 'exact', '40 ships'],
    ['approximately 40 ships', 'about', 'approximately 40 ships'],
    ['not less than 40 ships', 'at-least', 'not less than 40 ships'],
    ['much more than 40 ships', 'more-than', 'more than 40 ships'],
    ['a little over 40 ships', 'more-than', 'over 40 ships'],
    ['40-plus ships', 'at-least', '40-plus ships'],
    ['40 or so ships', 'about', '40 or so ships'],
    ['~40 ships', 'about', '~40 ships'],
    ['>40 ships', 'more-than', '>40 ships'],
    ['40+ ships', 'at-least', '40+ ships'],
  ])('%s', (text, qualifier, quote) => {
    const found = quantities(`The farmers of Lund sold them ${text} there.`);
    expect(found.map((one) => [one.qualifier, one.quote])).toEqual([[qualifier, quote]]);
  });

  it('bounds no time that something is compared with', () => {
    expect(quantities('Costs were lower than five years ago.')).toEqual([]);
    expect(quantities('The mill closed five years ago.')).toHaveLength(1);
  });

  it.each([
    ['Grain exports exceeded $5 billion there.', 'more-than'],
    ['Grain exports surpassed $5 billion there.', 'more-than'],
    ['Grain exports topped $5 billion there.', 'more-than'],
    ['They sold no more of the 40 ships there.', 'exact'],
    ['Grain exports fell below $5 billion there.', 'less-than'],
    ['Grain exports stood above $5 billion there.', 'more-than'],
    ['Grain exports came to under $5 billion there.', 'less-than'],
    ['Grain exports did not exceed $5 billion there.', 'up-to'],
    ['Grain exports fell short of $5 billion there.', 'less-than'],
    ['Grain exports neared $5 billion there.', 'nearly'],
    ['Grain exports edged up to $5 billion there.', 'exact'],
    ['They paid up to $5 billion there.', 'up-to'],
    ['Grain exports rose about 5% there.', 'about'],
    ['Grain exports fell by more than 5% there.', 'more-than'],
    ['Grain exports rose 5% there.', 'exact'],
    ['Prices stayed above the 2% target there.', 'exact'],
    ['It was done over four days there.', 'exact'],
    ['Grain exports approached $5 billion there.', 'nearly'],
    ['Turnout was higher than the 61% recorded in 2020.', 'exact'],
    ['Fees were lower than the $80 paid in March.', 'exact'],
    ['The take was less than the 4 million tonnes of 2022.', 'exact'],
    ['Sales topped the 40 million cars sold a year earlier.', 'exact'],
    ['The crowd exceeded the 6,000 fans who came to the final.', 'exact'],
    ['Fees were well below the $90 they reached in June.', 'exact'],
    ['Grain exports topped the $5 billion mark there.', 'more-than'],
    ['Sales were less than the 40 tonnes her ministry had forecast.', 'exact'],
    ['Turnout was higher than 61% in 2020.', 'more-than'],
    ['The fee is less than the $8 the board had wanted.', 'exact'],
    ['The rules do not limit rents to 5% there.', 'exact'],
    ['Rents that the law caps rose to 5% there.', 'exact'],
  ])('%s', (text, qualifier) => {
    expect(quantities(text).map((one) => one.qualifier)).toEqual([qualifier]);
  });
});
