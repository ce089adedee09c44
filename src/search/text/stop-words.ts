/** Words of English that carry a sentence or a question and say nothing about its subject. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about all also an and any are as at be been being but by can could did do does doing for ' +
    'from had has have having he her him his how i if in into is it its many may me much my of off on ' +
    'onto or our ours out over say says said she should so some such tell tells than that the told ' +
    'their them then there these they this those to under up us was we were what when where which ' +
    'who whom whose why will with would you your yours there'
  ).split(' '),
);

/** Whether a lower-case word says nothing about a subject. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
