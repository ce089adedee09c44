import { isCapitalised } from '../recognisers/read.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Mention } from './mention.ts';
import { type Met, meetBody } from './met.ts';
import { joined, nameByShape, noteLetters } from './shape.ts';

/**
 * The people, bodies and places that a sentence names: first by the vocabulary, then by shape (two
 * to six capitalised words), then by the short form of a name met before.
 *
 * @param met names met so far; the sentence's own are added
 */
export function findNames(
  tokens: readonly Token[],
  sentence: Sentence,
  vocabulary: Vocabulary,
  met: Met,
): Mention[] {
  const mentions: Mention[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const mention =
      knownName(tokens, at, sentence, vocabulary, met) ??
      nameByShape(tokens, at, sentence, vocabulary, met);
    if (mention !== undefined) mentions.push(ofCountry(tokens, mention, mentions, met));
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

function knownName(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  vocabulary: Vocabulary,
  met: Met,
): Mention | undefined {
  const known = vocabulary.names.at(tokens, at);
  if (known === undefined || known.to > sentence.to) return undefined;
  if (known.value.kind === 'body') noteLetters(tokens, known.to, known.value.name, met);
  return { ...known.value, from: known.from, to: known.to };
}

/** "Chinese Defense Ministry": the adjective before a body read by its shape is part of its name. */
function ofCountry(
  tokens: readonly Token[],
  mention: Mention,
  before: Mention[],
  met: Met,
): Mention {
  const last = before.at(-1);
  const shaped =
    mention.kind === 'body' && mention.by === 'shape' && isCapitalised(tokens[mention.from]);
  if (!shaped || last?.by !== 'adjective' || last.to !== mention.from) return mention;
  before.pop();
  const name = joined(tokens.slice(last.from, mention.to));
  meetBody(met, name);
  return { ...mention, from: last.from, name };
}
