import type { Corpus } from '../corpus/corpus.ts';
import { isDisagreement, STANDINGS, type Standing } from '../corpus/standing.ts';
import { VERDICTS } from '../corpus/verdicts.ts';
import {
  bySource,
  othersByStanding,
  silentOn,
  type SourceWords,
  witnesses,
} from '../corpus/witnesses.ts';
import { formatAttribution, formatKind, formatSourceDate, joined } from '../format/source.ts';
import { capital, count } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import type { Card, CardLine, CardVerdict, Letter } from './card.ts';

/** A question's card has room for so many lines. */
const MOST_LINES = 5;

/** The quote, who says it, its sharpest standing, and with which other sources. */
export function claimCard(corpus: Corpus, claim: Claim): Card {
  const source = corpus.source(claim.source);
  const [sharpest] = othersByStanding(corpus, claim);
  const [standing, others] = sharpest ?? ['only-here', []];
  return {
    head: line(byline(source), letter(corpus, source)),
    text: claim.quote,
    quoted: true,
    lines: [line(source.title)],
    verdict: verdict(standing),
    others: { label: 'with', letters: others.map((other) => letter(corpus, other)) },
    site: corpus.title,
  };
}

/** The question, what each source says to it, the verdict, and who is silent. */
export function questionCard(corpus: Corpus, question: Question): Card {
  const answers = bySource(corpus, witnesses(corpus, question));
  const shown = answers.length > MOST_LINES ? MOST_LINES - 1 : answers.length;
  const rest = answers.length - shown;
  return {
    head: line('Question'),
    text: question.question,
    quoted: false,
    lines: [
      ...answers.slice(0, shown).map((answer) => answerLine(corpus, answer)),
      ...(rest > 0 ? [line(`and ${count(rest, 'more source')}`)] : []),
    ],
    verdict: verdict(question.verdict),
    others: {
      label: 'silent',
      letters: silentOn(corpus, question).map((source) => letter(corpus, source, true)),
    },
    site: corpus.title,
  };
}

/** The title, who wrote it and when, and how its claims stand. */
export function articleCard(corpus: Corpus, source: Source): Card {
  const claims = corpus.claimsOf(source.id);
  const standings = Map.groupBy(claims, ({ id }) => corpus.standingOf(id));
  const counts = STANDINGS.flatMap((standing) => {
    const amount = standings.get(standing)?.length ?? 0;
    return amount === 0 ? [] : [`${VERDICTS[standing].word} ${String(amount)}`];
  });
  return {
    head: line(
      joined([formatKind(source.kind) ?? 'Article', formatSourceDate(source)], ' · '),
      letter(corpus, source),
    ),
    text: source.title,
    quoted: false,
    lines: [
      line(joined([source.author ?? 'Author unknown', source.publisher])),
      line(`${count(claims.length, 'claim')}: ${counts.join(', ')}`),
    ],
    verdict: null,
    others: { label: '', letters: [] },
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
    others: { label: '', letters: corpus.sources.map((source) => letter(corpus, source)) },
    site: corpus.title,
  };
}

/** What a source says to a question, by the first of its passages that does. */
function answerLine(corpus: Corpus, { source, witnesses: [first] }: SourceWords): CardLine {
  const implied = first?.implies ? ` implies ${first.implies}` : '';
  const text = `“${first?.words ?? ''}”${implied}`;
  return { letter: letter(corpus, source), text, quoted: true };
}

function byline(source: Source): string {
  const publisher = source.author === null ? null : source.publisher;
  return joined([capital(formatAttribution(source)), publisher, formatSourceDate(source)]);
}

function line(text: string, source: Letter | null = null): CardLine {
  return { letter: source, text, quoted: false };
}

function letter(corpus: Corpus, source: Source, silent = false): Letter {
  return { sign: source.sign, colour: corpus.colourOf(source), silent };
}

function verdict(standing: Standing): CardVerdict {
  const { sign, word } = VERDICTS[standing];
  return { sign, word, clash: isDisagreement(standing) };
}
