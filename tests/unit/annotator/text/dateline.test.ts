import { describe, expect, it } from 'vitest';
import { afterDateline } from '../../../../src/annotator/text/dateline.ts';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';

function rest(text: string): string {
  const tokens = tokenise(text);
  return text.slice(tokens[afterDateline(tokens, 0, tokens.length)]?.start);
}

describe('a dateline', () => {
  it.each([
    'BEIJING — ',
    'LUND - ',
    'LUND, Dec 5 (Agency) — ',
    'LUND, Dec. 5 (Agency) - ',
    'Varby, Norland, 17 October 2023 – ',
    'Lund, May 14: ',
    'LUND (Agency) — ',
    'Lund (Agency) - ',
    'NEW LUND, Norland — ',
    'LUND/VARBY, May 14 – ',
    'LUND, Norland (AP) — ',
    'Lund, Sep 13 (AP) ',
    'LUND, Aug. 20 /Agency/ - ',
    'LUND, Sept. 3 (AP) -- ',
    'Lund – ',
    'LUND, May 24 (News-Nord) - ',
  ])('%s', (dateline) => {
    expect(rest(`${dateline}The ships left.`)).toBe('The ships left.');
  });

  it.each([
    'The ships — all of them — left.',
    'Ada Mill – a farmer – spoke.',
    'Norland-Sudland trade rose.',
    'That day: the ships left.',
    'Mill left Lund on May 13 (Monday) The ships left.',
    'Mill said in May: the ships left.',
    'Lund – the biggest port – grew.',
    'We left: it was late.',
    'Lund – Varby trains left.',
  ])('none in: %s', (text) => {
    expect(rest(text)).toBe(text);
  });
});
