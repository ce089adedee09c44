/** A line of the editors with whose words it rests on; null where they say nothing. */
export function readingWords({
  says,
  voice,
}: {
  readonly says: string | null;
  readonly voice: string | null;
}): string | null {
  return says === null ? null : `${says} (${voiceWords(voice)})`;
}

/** Whose words a line of the editors rests on: "the author’s words", "in the words of unnamed reports". */
export function voiceWords(voice: string | null): string {
  return voice === null ? 'the author’s words' : `in the words of ${voice}`;
}
