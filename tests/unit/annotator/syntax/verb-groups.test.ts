import { describe, expect, it } from 'vitest';
import type { VerbGroup } from '../../../../src/annotator/syntax/verb-groups.ts';
import { parsed } from './parsed.ts';

/** The first verb group of a text: its lemma, form, tense, and what else is true of it. */
function group(text: string): string {
  const { parse } = parsed(text);
  const verb = parse.clauses[0]?.verb;
  return verb === undefined ? 'none' : told(verb);
}

function told(verb: VerbGroup): string {
  const { lemma, form, tense, modal, perfect, progressive, passive, negated } = verb;
  const flags = { perfect, progressive, passive, negated };
  const set = Object.entries(flags).flatMap(([name, on]) => (on ? [name] : []));
  return [lemma, form, tense, modal, ...set].filter((part) => part !== null).join(' ');
}

describe('a verb group', () => {
  it.each([
    ['Prices rose.', 'rise finite past'],
    ['They rise.', 'rise finite present'],
    ['Prices have risen.', 'rise finite present perfect'],
    ['Prices had risen.', 'rise finite past perfect'],
    ['Prices are rising.', 'rise finite present progressive'],
    ['Prices will rise.', 'rise finite future'],
    ['Prices could rise.', 'rise finite past could'],
    ['Prices may not rise.', 'rise finite present may negated'],
    ['Prices did not rise.', 'rise finite past negated'],
    ["Prices didn't rise.", 'rise finite past negated'],
    ["Prices won't rise.", 'rise finite future negated'],
    ['Prices have never risen.', 'rise finite present perfect negated'],
    ['The text was signed.', 'sign finite past passive'],
    ['The text has not yet been signed.', 'sign finite present perfect passive negated'],
    ['The text will be signed.', 'sign finite future passive'],
    ['Losses were hedged.', 'hedged finite past passive'],
    ['The mill was closed.', 'close finite past passive'],
    ['The two are to meet.', 'be finite future'],
    ['The newly built road opened.', 'open finite past'],
    ['Its existing lines carry grain.', 'carry finite present'],
  ])('%s', (text, expected) => {
    expect(group(text)).toBe(expected);
  });

  it('is no month', () => {
    expect(group('Talks in May.')).toBe('none');
  });
});
