import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Consonants and vowels of Wilkerson's proquints: no two look or sound alike. */
const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';
const LENGTH = 7;

/**
 * A short, speakable id ("lusabam") for words of a source: consonants and vowels in turn, from
 * the SHA-256 of source, words and the number of times the same words stood before.
 *
 * @param taken ids in use; the new one is added
 */
export function claimId(source: string, quote: string, taken: Set<string>): string {
  const named = `${source}\n${quote.replace(/\s+/gu, ' ')}`;
  const turns = TURNS.get(taken) ?? new Map<string, number>();
  TURNS.set(taken, turns);
  for (let turn = turns.get(named) ?? 0; ; turn += 1) {
    const id = word(sha256(utf8ToBytes(`${named}\n${String(turn)}`)));
    if (taken.has(id)) continue;
    taken.add(id);
    turns.set(named, turn + 1);
    return id;
  }
}

/** How often words were named in a set of ids, so that words that repeat cost no more each time. */
const TURNS = new WeakMap<Set<string>, Map<string, number>>();

function word(bytes: Uint8Array): string {
  return [...bytes.subarray(0, LENGTH)]
    .map((byte, index) =>
      index % 2 === 0 ? CONSONANTS.charAt(byte % 16) : VOWELS.charAt(byte % 4),
    )
    .join('');
}
