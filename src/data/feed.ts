import { createHash } from 'node:crypto';
import { max } from 'd3';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absenceWords, absentOn } from '../corpus/absence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { stepsOf } from '../corpus/history.ts';
import { stampText } from '../corpus/stamp-text.ts';
import { unstampedWords } from '../corpus/unstamped.ts';
import { SIDE_BY_SIDE, standingWords } from '../corpus/verdicts.ts';
import { asides, witnessOf } from '../corpus/witnesses.ts';
import { readingWords } from '../format/voice.ts';
import { capital } from '../format/words.ts';
import { paths } from '../paths.ts';
import type { Position } from '../schemas/question.ts';
import type { Edition } from './edition.ts';

/** Name space of the feed's ids, a version 4 UUID drawn once. */
const NAMESPACE = 'b0c1f4a6-4d0e-4a53-9d5e-7c2f6b0f9a31';

/** What Atom forbids: characters that XML 1.0 cannot hold. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A version 5 UUID (RFC 9562) of a name, so that an entry keeps its id wherever the site moves. */
function uuid(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'));
  const bytes = hash.update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...parts, hex.slice(20)].join('-')}`;
}

/** An ISO 8601 date, to the year, month or day, as the instant Atom asks for. */
const instant = (date: string): string => `${date.padEnd(10, '-01')}T00:00:00Z`;

interface Entry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly content: string;
  readonly updated: string;
}

function questionEntries({ corpus }: Edition): Entry[] {
  return corpus.questions.flatMap((question) => {
    const { id, verdict, by, why, positions, editing } = question;
    const told = positions.map(({ source }) => corpus.source(source).date);
    const updated = max([...told, editing?.date ?? null].filter((date) => date !== null));
    if (updated === undefined) return [];
    const stands = verdict === null ? capital(SIDE_BY_SIDE) : standingWords(verdict);
    const signed = verdict !== null && by === 'editor' ? ', by the editors' : '';
    const absent = absentOn(corpus, question).map(
      (absence) => `${absence.source.sign}: ${absenceWords(absence)}`,
    );
    return {
      id: `question/${id}`,
      path: paths.question(id),
      title: question.question,
      content: [
        ...positions.map((position) => said(corpus, position)),
        `${stands}${signed}. ${why}`.trim(),
        ...absent,
      ].join('\n'),
      updated,
    };
  });
}

/** What a source says: the editors' line where there is one, and its own words. */
function said(corpus: Corpus, position: Position): string {
  const witness = witnessOf(corpus, corpus.claim(position.claim), position);
  const line = [readingWords(witness), `“${witness.words}”`, ...asides(witness)];
  return `${witness.source.sign}: ${line.filter((part) => part !== null).join(' ')}`;
}

function claimEntries({ corpus }: Edition): Entry[] {
  return corpus.claims.flatMap((claim) => {
    const { id, source, quote } = claim;
    const { date, sign, title } = corpus.source(source);
    if (date === null) return [];
    const stamps = corpus.stampsOf(id).map((stamp) => capital(stampText(stamp)));
    const stands = stamps.length > 0 ? stamps : [unstampedWords(corpus, claim)];
    return {
      id: `claim/${id}`,
      path: paths.claim(id),
      title: `${sign}, ${title}`,
      content: [`“${quote}”`, ...stands].join('\n'),
      updated: date,
    };
  });
}

/**
 * An entry of its own for each change of a claim's words, so that readers of the feed see it as new.
 * No clock tells when it was made, hence it bears the date of its source as the claim does.
 */
function changeEntries({ corpus, ledger }: Edition): Entry[] {
  const standing = ledger.entries.filter(({ gone }) => gone === null);
  return standing.flatMap((entry) => {
    const { date, sign, title } = corpus.source(entry.source);
    if (date === null) return [];
    return stepsOf(entry).flatMap((step, place) => {
      if (step.kind !== 'reworded') return [];
      return {
        id: `claim/${entry.id}/${step.state}/${String(place)}`,
        path: paths.claim(entry.id),
        title: `${sign}, ${title}: a claim is worded anew`,
        content: `Now: “${step.now}”\nBefore: “${step.was}”`,
        updated: date,
      };
    });
  });
}

/**
 * An Atom feed (RFC 4287) of questions, claims and their changes, the latest first. Times are those of the
 * sources and of what editors signed, since the build reads no clock; what nothing dates is left out.
 */
export function atomFeed(edition: Edition): string {
  const { corpus, link } = edition;
  const to = (path: string): string => link(path, paths.data);
  const entries = [
    ...questionEntries(edition),
    ...changeEntries(edition),
    ...claimEntries(edition),
  ].toSorted((a, b) =>
    instant(b.updated) < instant(a.updated) ? -1 : Number(instant(b.updated) > instant(a.updated)),
  );
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('id', uuid('feed')),
    x('title', corpus.title),
    x('subtitle', corpus.description),
    // A feed needs a time; without any dated source it bears the earliest one there is.
    x('updated', instant(entries[0]?.updated ?? '1970')),
    x('author', [x('name', corpus.title)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: to(`${paths.data}feed.xml`) }),
    x('link', { rel: 'alternate', type: 'text/html', href: to(paths.home) }),
    ...entries.map(({ id, path, title, content, updated }) =>
      x('entry', [
        x('id', uuid(id)),
        x('title', title),
        x('updated', instant(updated)),
        x('link', { rel: 'alternate', type: 'text/html', href: to(path) }),
        x('content', { type: 'text' }, content),
      ]),
    ),
  ]);
  const declaration = '<?xml version="1.0" encoding="utf-8"?>';
  return `${declaration}\n${toXml(feed).replace(NOT_XML, '')}\n`;
}
