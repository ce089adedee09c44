import type { Element } from 'hast';
import { h } from 'hastscript';
import { kindsOf } from '../corpus/kinds.ts';
import { lettered } from '../corpus/lettered.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Stamp, sourcesByVerdict } from '../corpus/stamps.ts';
import { unstampedWords } from '../corpus/unstamped.ts';
import { lemma } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import { siglum, verdict } from '../signs/elements.ts';

/** The id of a claim's card, which its note and its mark open. */
export function cardId(claim: Claim): string {
  return `card-${claim.id}`;
}

/**
 * How the facts of a claim stand, a line each: "lemma] its figure for 2023: ≈ A". Its lemma opens
 * the card.
 */
export function note(corpus: Corpus, claim: Claim): Element {
  const stamps = corpus.stampsOf(claim.id);
  const button = { type: 'button', className: ['lemma'], popovertarget: cardId(claim) };
  return h('li', { className: ['note-line', ...kindsOf(corpus, claim)] }, [
    h('button', button, lemma(claim.quote)),
    ...(stamps.length === 0
      ? [` ${unstampedWords(corpus, claim)}`]
      : stamps.flatMap((stamp) => [' ', stampLine(corpus, stamp)])),
  ]);
}

/** What was compared and how it stands: "its date, May 2024: ✕ contradict D = agree A C". */
export function stampLine(corpus: Corpus, stamp: Stamp): Element {
  return h('span', { className: ['stamp'] }, [
    `${stamp.about}: `,
    ...sourcesByVerdict(stamp).map(([given, sources]) =>
      h('span', { className: ['stands'] }, [
        verdict(given),
        ' ',
        h(
          'span',
          { className: ['who'] },
          sources.map((source) => siglum(lettered(corpus, source))),
        ),
        ' ',
      ]),
    ),
  ]);
}
