import { describe, expect, it } from 'vitest';
import { quotedRuns } from '../../../../src/annotator/attribution/quotes.ts';
import { blocksOf } from '../../../../src/annotator/text/blocks.ts';
import { linesOf } from '../../../../src/annotator/text/lines.ts';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';

function runs(text: string): string[] {
  const tokens = tokenise(text);
  return quotedRuns(tokens, blocksOf(linesOf(text))).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('stretches in quotation marks', () => {
  it.each([
    ['He said “yes we do” to them.', ['yes we do']],
    ['He said "yes we do" to them.', ['yes we do']],
    ['He said «yes we do» to them.', ['yes we do']],
    ['He said „yes we do“ to them.', ['yes we do']],
    ['He said ‘yes we do’ to them.', ['yes we do']],
    ['“Yes. We do.” They left. “No.”', ['Yes. We do.', 'No.']],
    ['He said “he said ‘yes’ to them” then.', ['he said ‘yes’ to them']],
    ['He said “yes we do', ['yes we do']],
    ['The ships’ crews don’t leave.', []],
    ["The ships' crews don't leave.", []],
    ['“” and "" are empty.', []],
    ['Nothing here.', []],
    ['', []],
    ['The ‘90s were the best.', []],
  ])('%j', (text, gives) => {
    expect(runs(text)).toEqual(gives);
  });

  it('end with their block where nothing closes them', () => {
    expect(runs('“The ships will leave.\n\nThe trains stayed.')).toEqual(['The ships will leave.']);
  });

  it('do not run on from a stray mark', () => {
    expect(runs('The 6" pipe.\n\nHe said "yes we do" to them.')).toContain('yes we do');
  });
});
