/** Whose words a line of the editors rests on: "the author’s words", "in the words of unnamed reports". */
export function voiceWords(voice: string | null): string {
  return voice === null ? 'the author’s words' : `in the words of ${voice}`;
}
