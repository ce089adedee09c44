import { ABSENCES, absentByWhy, absentOn } from '../corpus/absence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { countOutcomes } from '../corpus/counts.ts';
import { isDisagreement } from '../corpus/outcome.ts';
import { stampText } from '../corpus/stamp-text.ts';
import { unstampedWords } from '../corpus/unstamped.ts';
import { outcomeWords, VERDICTS } from '../corpus/verdicts.ts';
import { asides, bySource, type SourceWords, passages } from '../corpus/passages.ts';
import { formatPeriod } from '../format/date.ts';
import { formatAttribution, formatKind, formatSourceDate, joined } from '../format/source.ts';
import { readingWords } from '../format/voice.ts';
import { namedSource, speakerWords } from '../format/speaker.ts';
import { capital, count } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question, Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import type { Card, CardLine, CardVerdict, Letter } from './card.ts';

/** A question's card has room for so many lines, and a claim's for how so many of its facts stand. */
const MOST_LINES = 5;
const MOST_STAMPS = 2;

/** The quote, who says it, and how each fact of it stands; no verdict is on the whole of it. */
export function claimCard(corpus: Corpus, claim: Claim): Card {
  const source = corpus.source(claim.source);
  const stamps = corpus.stampsOf(claim.id);
  const more = stamps.length - MOST_STAMPS;
  return {
    head: line(byline(source), letter(source)),
    text: claim.quote,
    quoted: true,
    lines: [
      line(source.title),
      ...(stamps.length === 0 ? [line(unstampedWords(corpus, claim))] : []),
      ...stamps.slice(0, MOST_STAMPS).map((stamp) => line(capital(stampText(stamp)))),
      ...(more > 0 ? [line(`and ${count(more, 'more fact')} compared`)] : []),
    ],
    verdict: null,
    letters: [],
    site: corpus.title,
  };
}

/** The question, what each source says to it, the verdict, and why the others say nothing. */
export function questionCard(corpus: Corpus, question: Question): Card {
  const answers = bySource(corpus, passages(corpus, question));
  const shown = answers.length > MOST_LINES ? MOST_LINES - 1 : answers.length;
  const rest = answers.length - shown;
  const absent = absentByWhy(absentOn(corpus, question));
  const told = (name: (source: ShownSource) => string): string =>
    capital(
      absent
        .map(
          ([why, absences]) =>
            `${ABSENCES[why].short}: ${absences.map(({ source }) => name(source)).join(', ')}`,
        )
        .join(' · '),
    );
  return {
    head: line('Question'),
    text: question.question,
    quoted: false,
    lines: [
      ...answers.slice(0, shown).map(answerLine),
      ...(rest > 0 ? [line(`and ${count(rest, 'more source')}`)] : []),
      ...(absent.length > 0
        ? [{ ...line(told(namedSource)), short: told(({ sign }) => sign) }]
        : []),
    ],
    verdict: verdict(question.verdict),
    letters: [],
    site: corpus.title,
  };
}

/** The title, who wrote it and when, and on how many questions it stands how. */
export function articleCard(corpus: Corpus, source: ShownSource): Card {
  const { questions, byVerdict } = countOutcomes(corpus, source);
  const counts = byVerdict.map(
    ([given, amount]) => `${String(amount)} ${outcomeWords(given ?? 'no-verdict')}`,
  );
  const compared =
    questions === 0 ? '' : `; on ${count(questions, 'question')}: ${counts.join(', ')}`;
  return {
    head: line(
      joined([formatKind(source.kind) ?? 'Article', formatSourceDate(source)], ' · '),
      letter(source),
    ),
    text: source.title,
    quoted: false,
    lines: [
      line(joined([source.author ?? 'Author unknown', source.publisher])),
      line(`${count(corpus.claimsOf(source.id).length, 'claim')}${compared}`),
    ],
    verdict: null,
    letters: [],
    site: corpus.title,
  };
}

/** A page that is about no one claim, question or article: its title and what it holds. */
export function pageCard(corpus: Corpus, title: string, description: string): Card {
  return {
    head: line(count(corpus.sources.length, 'article')),
    text: title,
    quoted: false,
    lines: [line(description)],
    verdict: null,
    letters: corpus.sources.map(letter),
    site: corpus.title,
  };
}

/** What a source says to a question, by the first of its passages that does. */
function answerLine({ source, passages: [first] }: SourceWords): CardLine {
  const name = capital(speakerWords(source));
  const own = letter(source);
  if (first === undefined) return line(name, own);
  const reading = readingWords(first);
  const said = [reading ?? `“${first.words}”`, ...asides(first)].join(' ');
  return {
    letter: own,
    text: `${name}: ${said}`,
    quoted: reading === null,
    ...(reading === null ? { short: `${name}: ${inShort(first)}` } : {}),
  };
}

/** A part of a quotation might lack the words that the verdict rests on, so none of it is shown. */
function inShort({ period }: SourceWords['passages'][number]): string {
  const words = 'its words are on the page';
  return period === null ? words : `of ${formatPeriod(period)}; ${words}`;
}

function byline(source: ShownSource): string {
  const publisher = source.author === null ? null : source.publisher;
  return joined([capital(formatAttribution(source)), publisher, formatSourceDate(source)]);
}

function line(text: string, source: Letter | null = null): CardLine {
  return { letter: source, text, quoted: false };
}

function letter(source: ShownSource): Letter {
  return { sign: source.sign, colour: source.colour };
}

function verdict(given: Verdict | null): CardVerdict {
  if (given === null) return { sign: '', word: 'no verdict', clash: false };
  const { sign, word } = VERDICTS[given];
  return { sign, word, clash: isDisagreement(given) };
}
