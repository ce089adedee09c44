import type { Line } from './lines.ts';

const LONGEST_HEADLINE = 16;
const CLOSING = /[.!?;,:…]["'”’)\]]*$/u;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|and|&))*`;
const BYLINE = new RegExp(
  `^(?:(?:[Tt]ext|[Pp]hotos?|[Ss]tory|[Ww]ords|[Rr]eporting|[Ww]ritten|[Pp]osted|[Ee]diting|[Cc]ompiled) )?(?:[Bb]y|BY):? ${NAME}(?:, [\\p{L} ]{3,40}| in ${NAME}| on .{4,30})?(?:;.{0,60})?$`,
  'u',
);
const LONGEST_BYLINE = 14;
const CREDIT =
  /^(?:source|sources|photo|photos|text|image|credit|caption|via|editor|author|published|updated|tags|keywords)\s*:/iu;
const BRACKETED = /^[[(][^\])]{1,80}[\])]$/u;
const AUTHOR_NOTE = /^(?:the )?(?:author|writer|columnist|contributor)s? (?:is|are|was) /iu;
const DATE_ONLY =
  /^(?:(?:published|updated|posted)(?: on)?:? |(?:\p{L}[\p{L}.’'-]* ){0,4}\p{L}[\p{L}.’'-]*, )?(?:\p{L}+day,? )?(?:\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:,? \d{1,2}:\d{2}.{0,10})?$/iu;

/** No such line is longer than this, in characters; of a longer one the beginning tells enough. */
const LONGEST = 300;

/** Whether a line tells of the article itself: "By A. Name", "15 May 2024", "Source: ...". */
export function isApparatusLine({ plain, words }: Line): boolean {
  const line = plain.slice(0, LONGEST);
  if (CREDIT.test(line) || AUTHOR_NOTE.test(line) || BRACKETED.test(line)) return true;
  return words <= LONGEST_BYLINE && (BYLINE.test(line) || DATE_ONLY.test(line));
}

/** Whether a line reads as a headline: short, not closed as a sentence is, begun with a capital. */
export function isHeadlineLike({ text, words }: Line): boolean {
  return (
    words <= LONGEST_HEADLINE &&
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(text) &&
    !CLOSING.test(text.replace(/\?$/u, ''))
  );
}

const LONGEST_SLUG = 5;

/** Whether a line is a wire's or a press office's slug: a few words, all in capitals. */
export function isSlug({ text, words }: Line): boolean {
  return words <= LONGEST_SLUG && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
