import { describe, expect, it } from 'vitest';
import { times } from '../support.ts';

const DATE = '2024-08-20';

describe('years', () => {
  it.each([
    ['in 2023', '2023'],
    ['2024-2025', '2024/2025'],
    ['2023/24', '2023/2024'],
    ['2019–21', '2019/2021'],
    ['from 2019 to 2023', '2019/2023'],
    ['between 2019 and 2023', '2019/2023'],
    ['fiscal 2023/24', '2023/2024'],
    ['fiscal year 2024', '2024'],
    ['FY2024', '2024'],
    ['FY 2023-24', '2023/2024'],
    ['FY24', '2023/2024'],
    ['last year', '2023'],
    ['the previous year', '2023'],
    ['the 2024 season', '2024'],
    ['by 2030', '2030'],
    ['since 1949', '1949'],
    ['in 1848', '1848'],
    ['(2023)', '2023'],
    ['2023,', '2023'],
    ['during the financial year 2022/23', '2022/2023'],
    ['1999-2003', '1999/2003'],
    ['2022 and 2023', '2022', '2023'],
    ['from 2022 through 2024', '2022/2024'],
    ['from 2019 until 2023', '2019/2023'],
    ['from 2019 or 2023', '2019', '2023'],
    ['2019 until 2023', '2019', '2023'],
    ['2019 to 2023', '2019/2023'],
    ['from 1900 to 2023', '1900', '2023'],
  ])('%s', (text, ...periods) => {
    expect(times(`It rose ${text} there`, DATE)).toEqual(periods);
  });

  it('counts from the year named before, else from the article’s date', () => {
    expect(times('In 2021 it rose, from a low in the previous year', DATE)).toEqual([
      '2021',
      '2020',
    ]);
    expect(times('In 2021 it rose, and fell later that year', DATE)).toEqual(['2021', '2021']);
    expect(times('It rose from a low in the previous year', DATE)).toEqual(['2023']);
    expect(times('In 2021 it rose, and so it did last year', DATE)).toEqual(['2021', '2023']);
  });

  it.each([
    'They met 2023 people.',
    'It cost 2,023 there.',
    'A pre-2030 plan and a post-2014 one.',
    'It weighs 2023 kg.',
    'Fiscal policy matters.',
    'It took 2000 tonnes.',
    'It was 1066 then.',
    'It was 2024.5 there.',
    'It grew 2000-3000 there.',
    'It cost $2023 there.',
    'A Boeing 2024x',
    'He won 2023 votes.',
    'About 2000 soldiers came.',
    'Some 1900 workers left.',
    'It cost €2023 there.',
    'More than 2000 ships came.',
    'It stood at 2000 metres.',
    'It rose by 2000 points.',
  ])('no year in: %s', (text) => {
    expect(times(text, DATE)).toEqual([]);
  });
});
