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
    ['Mill has since come.', 'come finite present perfect'],
    ['Mill is going to come.', 'come finite future'],
    ['Mill isn’t going to come.', 'come finite future negated'],
    ['Mill is going to Lund.', 'go finite future progressive'],
    ['Mill was to come.', 'be finite past'],
    ['Mill would have come.', 'come finite past would perfect'],
    ['Mill should come.', 'come finite present should'],
    ['Mill must have been seen.', 'see finite present must perfect passive'],
    ['Mill came.', 'come finite past'],
    ['Mill had been coming.', 'come finite past perfect progressive'],
    ['Coming home, Mill sang.', 'come gerund'],
    ['To come home was hard.', 'come infinitive'],
    ['The board plans to meet.', 'plan finite present'],
    ['Its plans to meet failed.', 'meet infinitive'],
    ['The value-added tax rose.', 'rise finite past'],
    ['A signed text was lost.', 'lose finite past passive'],
    ['The leading party won.', 'win finite past'],
    ['The bank projects 40 ships.', 'project finite present'],
    ['The data show that it rained.', 'show finite present'],
    ['The premier said so.', 'say finite past'],
    ['The border crossing will close.', 'close finite future'],
    ['The exports were sold.', 'sell finite past passive'],
    ['He last came in May.', 'come finite past'],
    ['Mill had forecast rain.', 'forecast finite past perfect'],
    ['The crews of the drill covered it.', 'cover finite past'],
    ['A cash grant helped.', 'help finite past'],
    ['Mill came with ease.', 'come finite past'],
  ])('%s', (text, expected) => {
    expect(group(text)).toBe(expected);
  });

  it('is no month', () => {
    expect(group('Talks in May.')).toBe('none');
  });
});
