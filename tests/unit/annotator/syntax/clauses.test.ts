import { describe, expect, it } from 'vitest';
import { parsed } from './parsed.ts';

/** Subject, verb and object of each clause, parted by bars; empty where there is none. */
function clauses(text: string): string[] {
  const { parse, said } = parsed(text);
  return parse.clauses.map(({ subject, verb, object }) =>
    [subject, verb, object].map(said).join(' | '),
  );
}

describe('the subject of a verb', () => {
  it.each([
    ['before it', 'The board cut its forecast.', ['The board | cut | its forecast']],
    ['before what is tied to it', 'Prices of grain rose.', ['Prices | rose | ']],
    [
      'that is described',
      'It was a plan that cost five jobs.',
      ['It | was | a plan', 'a plan | cost | five jobs'],
    ],
    ['behind it', '“It works,” said Ada Mill.', ['It | works | ', 'Ada Mill | said | ']],
    ['before an aside', 'Ada Mill, the head of the board, resigned.', ['Ada Mill | resigned | ']],
    ['of two', 'Ada Mill and Tor Berg met in Lund.', ['Ada Mill | met | ']],
    [
      'before a relative clause with an aside in it',
      'The mayor, who met the head, Tor Berg, in May, resigned.',
      ['The mayor | met | the head', 'The mayor | resigned | '],
    ],
    [
      'before a clause about what is somebody’s',
      'Ada Mill, whose brother, a baker, fell ill, resigned.',
      ['whose brother | fell | ', 'Ada Mill | resigned | '],
    ],
    [
      'behind a relative clause that the aside is not in',
      'Exports rose, which is new, Tor Berg, a banker, said.',
      ['Exports | rose | ', ' | is | ', 'Tor Berg | said | '],
    ],
    [
      'of the verb before',
      'Exports rose and reached a peak.',
      ['Exports | rose | ', 'Exports | reached | a peak'],
    ],
    [
      'of an auxiliary that an aside parts from it',
      'A cold spring could, Berg said, have hurt the crop.',
      ['A cold spring | could | ', 'Berg | said | ', 'A cold spring | have hurt | the crop'],
    ],
    ['behind a time', 'On Friday, the mill closed.', ['the mill | closed | ']],
    ['behind a month', 'In May exports fell.', ['exports | fell | ']],
    ['behind the next month', 'Next May Ada Mill will leave.', ['Ada Mill | will leave | ']],
    ['before a month that is none', 'Mill left the May trip.', ['Mill | left | the May trip']],
    [
      'of two passives',
      'The mill was built in 1960 and closed in 2019.',
      ['The mill | was built | ', 'The mill | closed | '],
    ],
    [
      'behind a passive',
      'Bread was baked in Lund, Berg said, on the day of the fair.',
      ['Bread | was baked | ', 'Berg | said | '],
    ],
    ['before a time', 'Exports last year fell.', ['Exports | fell | ']],
    ['before a time with a preposition', 'Exports in May fell.', ['Exports | fell | ']],
    ['before two times', 'Exports between January and May fell.', ['Exports | fell | ']],
    [
      'before what is beside it',
      'Arrivals grew, while nights fell.',
      ['Arrivals | grew | ', 'nights | fell | '],
    ],
    ['that is a word of time', 'The season is short.', ['The season | is | ']],
    ['that is of a time', 'The year’s harvest failed.', ['The year’s harvest | failed | ']],
    ['that has a number of its own', 'The 40 ships sank.', ['The 40 ships | sank | ']],
    [
      'before a question tag',
      'Exports fell, didn’t they?',
      ['Exports | fell | ', 'they | didn’t | '],
    ],
    [
      'of a relative clause',
      'Farmers who sold grain lost money.',
      ['Farmers | sold | grain', 'Farmers | lost | money'],
    ],
    [
      'in a relative clause',
      'The sum that the bank paid grew.',
      ['the bank | paid | ', 'The sum | grew | '],
    ],
    [
      'before a participle',
      'Goods made in Lund sold well.',
      ['Goods | made | ', 'Goods | sold | '],
    ],
    [
      'before a participle between commas',
      'The line, opened in May, carries grain.',
      ['The line | opened | ', 'The line | carries | grain'],
    ],
    [
      'before a gerund between commas',
      'Ada Mill, speaking in Lund, called for calm.',
      ['Ada Mill | speaking | ', 'Ada Mill | called | '],
    ],
    ['behind “that”', 'He said that the talks failed.', ['He | said | ', 'the talks | failed | ']],
    ['without “that”', 'He said the talks failed.', ['He | said | ', 'the talks | failed | ']],
    [
      'behind “after”',
      'After the talks ended, the ministers left.',
      ['the talks | ended | ', 'the ministers | left | '],
    ],
    [
      'that “those” is',
      'Those killed included two children.',
      ['Those | killed | ', 'Those | included | two children'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it.each([
    ['its own verb’s', 'Ada Mill plans to visit Lund.', 'Ada Mill'],
    ['of a passive', 'Ada Mill is expected to visit Lund.', 'Ada Mill'],
    ['who is asked', 'The bank asked Ada Mill to visit Lund.', 'Ada Mill'],
    ['not who was asked', 'The bank was asked to visit Lund.', 'The bank'],
  ])('of an infinitive: %s', (_, text, expected) => {
    expect(clauses(text).at(-1)).toBe(`${expected} | to visit | Lund`);
  });

  it.each([
    ['But the night belonged to Mill.', ['the night | belonged | ']],
    ['Around 90 farms closed.', ['90 farms | closed | ']],
    ['After a week the talks ended.', ['the talks | ended | ']],
    ['He said that “the mill closed” in May.', ['He | said | ', 'the mill | closed | ']],
    ['The sum that it paid grew.', ['it | paid | ', 'The sum | grew | ']],
    ['He noted with joy that exports grew.', ['He | noted | ', 'exports | grew | ']],
    ['Leaders of Norland and Sudland left.', ['Leaders | left | ']],
    ['Ada Mill (a baker) resigned.', ['Ada Mill | resigned | ']],
    [
      'Speaking in Lund, Ada Mill called for calm.',
      ['Ada Mill | Speaking | ', 'Ada Mill | called | '],
    ],
    ['The mill cited an order signed in May.', ['The mill | cited | ', 'an order | signed | ']],
    [
      'The mill is 51 percent owned by Berg.',
      ['The mill | is | 51 percent', '51 percent | owned | '],
    ],
    [
      'The board will meet and begin work.',
      ['The board | will meet | ', 'The board | begin | work'],
    ],
    [
      'The board told the mill to close.',
      ['The board | told | the mill', 'the mill | to close | '],
    ],
    ['The board met to close the mill.', ['The board | met | ', 'The board | to close | the mill']],
    [
      'The crews, who had been asked to wait, left.',
      ['The crews | had been asked | ', 'The crews | to wait | ', 'The crews | left | '],
    ],
    [
      'When the talks ended, Berg left; Mill stayed.',
      ['the talks | ended | ', 'Berg | left | ', 'Mill | stayed | '],
    ],
    ['There the mill was closed by Berg.', ['the mill | was closed | ']],
    [
      '“The mill closed,” said Berg, “and the port opened.”',
      ['The mill | closed | ', 'Berg | said | ', 'the port | opened | '],
    ],
    [
      'Berg said on Monday that the mill would close in May.',
      ['Berg | said | ', 'the mill | would close | '],
    ],
    ['What is more, the mill closed.', [' | is | ', 'the mill | closed | ']],
  ])('in “%s”', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('is none where a sentence begins with its verb', () => {
    expect(clauses('Stopped in May.')).toEqual([' | Stopped | ']);
  });
});

describe('what a clause completes', () => {
  const parentOf = (text: string): string => {
    const { parse, said } = parsed(text);
    const clause = parse.clauses[parse.clauses.at(-1)?.parent ?? -1];
    return said(clause?.verb ?? null);
  };

  it.each([
    ['He said that the talks failed.', 'said'],
    ['He said the talks failed.', 'said'],
    ['He said that the talks failed but that the mill closed.', 'said'],
    ['He flew to Lund to meet Berg.', 'flew'],
    ['Mill told “reporters” that the mill closed.', 'told'],
    ['Mill left for Lund singing.', ''],
    ['He promised again to come.', 'promised'],
    ['The mill closed, and the talks failed.', ''],
    ['The mill closed but the talks failed.', ''],
    ['He said that the talks failed and that the mill closed.', 'said'],
    ['The board plans to meet.', 'plans'],
    ['The board asked the mill to wait.', 'asked'],
    ['The talks failed.', ''],
    ['The talks failed when the mill closed.', ''],
    ['The line that opened in May closed.', ''],
  ])('%s', (text, parent) => {
    expect(parentOf(text)).toBe(parent);
  });
});

describe('the clause of a token', () => {
  const verbOf = (text: string, word: string): string => {
    const { parse, words, said } = parsed(text);
    const at = words.findIndex((token) => token.text === word);
    return said(parse.clauseAt(at)?.verb ?? null);
  };

  it.each([
    ['On', 'closed'],
    ['mill', 'closed'],
    ['which', 'makes'],
    ['flour', 'makes'],
    ['Lund', 'closed'],
  ])('“%s” in a sentence with a relative clause', (word, verb) => {
    expect(verbOf('On Friday the mill, which makes flour, closed in Lund.', word)).toBe(verb);
  });

  it.each([
    ['By May, if it rains, it will have grown.', 'May', 'will have grown'],
    ['By May the mill, which makes flour, had grown.', 'May', 'had grown'],
    ['In May, Mill said, it grew.', 'May', 'said'],
    ['When it rains in May, crops grow.', 'May', 'rains'],
    ['Crops grow when it rains in May.', 'May', 'rains'],
    ['Mill left, and on Monday Berg came.', 'Monday', 'came'],
    ['Mill left on Monday and Berg came.', 'Monday', 'left'],
    ['Mill plans to leave on Monday.', 'Monday', 'to leave'],
  ])('in “%s” of “%s”', (text, word, verb) => {
    expect(verbOf(text, word)).toBe(verb);
  });

  it('is the main one behind what is said', () => {
    expect(verbOf('Prices rose in May, the bank said on Friday.', 'Friday')).toBe('said');
    expect(verbOf('Prices rose in May, the bank said on Friday.', 'May')).toBe('rose');
  });

  it('is none where there is no verb', () => {
    expect(verbOf('A mill in Lund.', 'Lund')).toBe('');
  });
});
