import { expect, it } from 'vitest';
import { claimId } from '../../../../src/annotator/claims/id.ts';

it('is speakable: consonants and vowels in turn', () => {
  for (let index = 0; index < 200; index += 1) {
    expect(claimId('a', `Ship ${index}`, new Set())).toMatch(
      /^(?:[bdfghjklmnprstvz][aiou]){3}[bdfghjklmnprstvz]$/,
    );
  }
});

it('follows from the source and the words alone', () => {
  expect(claimId('a', 'The ships left.', new Set())).toBe(
    claimId('a', 'The ships left.', new Set()),
  );
  expect(claimId('a', 'The  ships\nleft.', new Set())).toBe(
    claimId('a', 'The ships left.', new Set()),
  );
  expect(claimId('a', 'The ships left.', new Set())).not.toBe(
    claimId('b', 'The ships left.', new Set()),
  );
  expect(claimId('a', 'The ships left.', new Set())).not.toBe(
    claimId('a', 'The ships stayed.', new Set()),
  );
});

it('is another where the same words stand again, in the same order each time', () => {
  const ids = (): string[] => {
    const taken = new Set<string>();
    return [1, 2, 3].map(() => claimId('a', 'The ships left.', taken));
  };
  expect(new Set(ids()).size).toBe(3);
  expect(ids()).toEqual(ids());
});

it('is taken down as used', () => {
  const taken = new Set<string>();
  const id = claimId('a', 'The ships left.', taken);
  expect([...taken]).toEqual([id]);
});

it('counts the same words of each set and source by themselves', () => {
  const [one, other] = [new Set<string>(), new Set<string>()];
  const first = claimId('a', 'The ships left.', one);
  expect(claimId('a', 'The ships left.', one)).not.toBe(first);
  expect(claimId('a', 'The ships left.', other)).toBe(first);
  expect(claimId('b', 'The ships left.', one)).toBe(claimId('b', 'The ships left.', new Set()));
});
