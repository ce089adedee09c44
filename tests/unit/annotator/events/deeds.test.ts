import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

const DATE = '2024-05-22';
const found = (text: string) =>
  events(text, DATE).map(({ type, start, planned }) => ({ type, start, planned }));

describe('what is done at a time', () => {
  it.each([
    ['The school planted forty lime trees on Monday.', '2024-05-20'],
    ['The museum acquired the painting in 2011.', '2011'],
    ['Volunteers cleaned the beach last month.', '2024-04'],
    ['The court upheld the verdict on 3 May.', '2024-05-03'],
    ['Divers who searched the harbour on Sunday found nothing.', '2024-05-19'],
    ['The mayor said the plant had leaked oil in March.', '2024-03'],
    ['Heavy rain washed away the bridge on 2 May.', '2024-05-02'],
  ])('is an event, whatever it is: %s', (text, start) => {
    expect(found(text)).toEqual([{ type: 'other', start, planned: false }]);
  });

  it.each([
    ['The crew will test the engine on Friday.', '2024-05-24'],
    ['The choir plans to repeat the concert in June.', '2024-06'],
  ])('may lie ahead: %s', (text, start) => {
    expect(found(text)).toEqual([{ type: 'other', start, planned: true }]);
  });

  it.each([
    'The club owned the ground in 2015.',
    'Snow covered the hills in April.',
    'Farmers hoped in May that rain would come.',
    'The firm might have failed in 2009.',
    'Visitors should have paid in May.',
    'The strike would cost millions in May.',
    'The team planned to repeat the survey in April.',
    'The choir did not sing on Sunday.',
    'The glacier lost a third of its ice in 2022.',
    'The port handled 40 ships in May.',
    'The judges heard that in May nobody came.',
    'Wool fetched $4 a kilo, more than on 8 May.',
    'The balance shifted for 2024 and 2025.',
  ])('is not what was, flowed or may be, nor at a time of something else: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is ordered or answered', () => {
  it.each([
    ['The line commissioned seven ships from a yard in 2014.', []],
    ['The plant will be commissioned in October.', ['other']],
    ['Norland responded on 6 May by closing its ports.', []],
    ['The clerk replied that the hall was shut.', []],
    ['The clerk said on Monday that the hall was shut.', ['announcement']],
  ])('is no launch, nor words: %s', (text, types) => {
    expect(found(text).map(({ type }) => type)).toEqual(types);
  });
});

describe('who meets, and what is joined', () => {
  it.each([['The Grain Board, which the town joined in 2011, is rich.', 'accession']])(
    'is told by its own frame: %s',
    (text, type) => {
      expect(found(text).map((event) => event.type)).toEqual([type]);
    },
  );
});
