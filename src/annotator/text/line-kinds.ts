const HEADLINE_WORDS = 16;
const CLOSING = /[.!?;,:…]["'”’)\]]*$/u;
const BYLINE =
  /^(?:by|from|text|photo|photos|story|words|reporting) (?:by )?\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){0,6}(?:, [\p{L} ]+)?$/iu;
const CREDIT =
  /^(?:source|sources|photo|image|credit|caption|via|editor|author|tags|keywords)\s*:/iu;
const BRACKETED = /^[[(][^\])]{1,80}[\])]$/u;
const AUTHOR_NOTE = /^(?:the )?(?:author|writer|columnist|contributor)s? (?:is|are|was) /iu;
const DATE_ONLY =
  /^(?:\p{L}+day,? )?(?:\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:,? \d{1,2}:\d{2}.{0,10})?$/iu;

/** Whether a line tells of the article itself: "By A. Name", "15 May 2024", "Source: ...". */
export function isApparatusLine(line: string): boolean {
  return [BYLINE, CREDIT, BRACKETED, AUTHOR_NOTE, DATE_ONLY].some((pattern) => pattern.test(line));
}

/** Whether a line reads as a headline: short, not closed as a sentence is, begun with a capital. */
export function isHeadlineLike(line: string): boolean {
  return (
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) &&
    !CLOSING.test(line.replace(/\?$/u, '')) &&
    line.split(/\s+/u).length <= HEADLINE_WORDS
  );
}

const SLUG_WORDS = 5;

/** Whether a line is a wire's or a press office's slug: a few words, all in capitals. */
export function isSlug(line: string): boolean {
  const words = line.split(/\s+/u);
  return words.length <= SLUG_WORDS && /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}
