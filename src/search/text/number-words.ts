/** Numbers in words, each with its ordinal. */
const WORDS = `
1 one first
2 two second
3 three third
4 four fourth
5 five fifth
6 six sixth
7 seven seventh
8 eight eighth
9 nine ninth
10 ten tenth
11 eleven eleventh
12 twelve twelfth
13 thirteen thirteenth
14 fourteen fourteenth
15 fifteen fifteenth
16 sixteen sixteenth
17 seventeen seventeenth
18 eighteen eighteenth
19 nineteen nineteenth
20 twenty twentieth
30 thirty thirtieth
40 forty fortieth
50 fifty fiftieth
60 sixty sixtieth
70 seventy seventieth
80 eighty eightieth
90 ninety ninetieth
`;

const ROWS = WORDS.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** "1st", "2nd", "75th", "12th". */
function ordinal(number: string): string {
  const isTeen = /1\d$/.test(number);
  const ending = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)];
  return `${number}${ending ?? 'th'}`;
}

/**
 * Other ways to write a small number or an ordinal, all in lower case: "five" for "5", "first" and
 * "1" for "1st", "75th" and "75" for one another, as in "75 years" and "the 75th year".
 */
export function otherNumberWords(word: string): string[] {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  const row = ROWS.find((forms) => forms.includes(digits ?? word));
  const [number, cardinal, nth] = row ?? [digits];
  if (number === undefined) return [];
  const [counts, ranks] = [
    [number, cardinal],
    [ordinal(number), nth],
  ];
  // A rank in digits may be that of a day: "20th August".
  const crossing = digits === undefined ? [] : ranks.includes(word) ? [number] : [ordinal(number)];
  const forms = [...(ranks.includes(word) ? ranks : counts), ...crossing];
  return forms.filter((form): form is string => form !== undefined && form !== word);
}
