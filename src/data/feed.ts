import { createHash } from 'node:crypto';
import { x } from 'xastscript';
import { absenceWords, absentOn } from '../corpus/absence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { stepsOf } from '../corpus/history.ts';
import { stampText } from '../corpus/stamp-text.ts';
import { unstampedWords } from '../corpus/unstamped.ts';
import { SIDE_BY_SIDE, outcomeWords } from '../corpus/verdicts.ts';
import { asides, passageOf } from '../corpus/passages.ts';
import { readingWords } from '../format/voice.ts';
import { capital } from '../format/words.ts';
import { paths } from '../paths.ts';
import type { Position } from '../schemas/question.ts';
import type { Edition } from './edition.ts';
import { goneEntries } from './feed-gone.ts';
import { claimWorded, questionChanged } from './changed-on.ts';
import { xmlDocument } from './xml.ts';

/** Name space of the feed's ids, a version 4 UUID drawn once. */
const NAMESPACE = 'b0c1f4a6-4d0e-4a53-9d5e-7c2f6b0f9a31';

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

/** Something that the feed tells. */
export interface FeedEntry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly content: string;
  /** When it came to be so on the site: an instant. */
  readonly updated: string;
}

function questionEntries({ corpus, history }: Edition): FeedEntry[] {
  return corpus.questions.flatMap((question) => {
    const { id, verdict, by, why, positions } = question;
    const updated = questionChanged(history, question);
    if (updated === null) return [];
    const stands = verdict === null ? capital(SIDE_BY_SIDE) : outcomeWords(verdict);
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
  const passage = passageOf(corpus, corpus.claim(position.claim), position);
  const line = [readingWords(passage), `“${passage.words}”`, ...asides(passage)];
  return `${passage.source.sign}: ${line.filter((part) => part !== null).join(' ')}`;
}

function claimEntries({ corpus, history }: Edition): FeedEntry[] {
  return corpus.claims.flatMap((claim) => {
    const { id, source, quote } = claim;
    const { sign, title } = corpus.source(source);
    const updated = claimWorded(history, id);
    if (updated === null) return [];
    const stamps = corpus.stampsOf(id).map((stamp) => capital(stampText(stamp)));
    const stands = stamps.length > 0 ? stamps : [unstampedWords(corpus, claim)];
    return {
      id: `claim/${id}`,
      path: paths.claim(id),
      title: `${sign}, ${title}`,
      content: [`“${quote}”`, ...stands].join('\n'),
      updated,
    };
  });
}

/** An entry of its own for each change of a claim's words, so that readers of the feed see it as new. */
function changeEntries({ corpus, ledger, history }: Edition): FeedEntry[] {
  const current = ledger.entries.filter(({ gone }) => gone === null);
  return current.flatMap((entry) => {
    const { sign, title } = corpus.source(entry.source);
    return stepsOf(entry).flatMap((step, place) => {
      const updated = history.dateOf(step.state);
      if (step.kind !== 'reworded' || updated === null) return [];
      return {
        id: `claim/${entry.id}/${step.state}/${String(place)}`,
        path: paths.claim(entry.id),
        title: `${sign}, ${title}: a claim is worded anew`,
        content: `Now: “${step.now}”\nBefore: “${step.was}”`,
        updated,
      };
    });
  });
}

/**
 * An Atom feed (RFC 4287) of questions and claims, their changes, and what is gone, the latest first.
 * Times are those of the commits that made the states and of what editors signed, since the build
 * reads no clock; what nothing dates is left out. Where that is all there is no feed: it would have to
 * give itself a time, and readers would be told that nothing ever happens.
 */
export function atomFeed(edition: Edition): string | undefined {
  const { corpus, link } = edition;
  const to = (path: string): string => link(path, paths.data);
  const entries = [
    ...questionEntries(edition),
    ...changeEntries(edition),
    ...goneEntries(edition),
    ...claimEntries(edition),
  ].toSorted((a, b) => (b.updated < a.updated ? -1 : Number(b.updated > a.updated)));
  const [latest] = entries;
  if (latest === undefined) return undefined;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('id', uuid('feed')),
    x('title', corpus.title),
    x('subtitle', corpus.description),
    x('updated', latest.updated),
    x('author', [x('name', corpus.title)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: to(`${paths.data}feed.xml`) }),
    x('link', { rel: 'alternate', type: 'text/html', href: to(paths.home) }),
    ...entries.map(({ id, path, title, content, updated }) =>
      x('entry', [
        x('id', uuid(id)),
        x('title', title),
        x('updated', updated),
        x('link', { rel: 'alternate', type: 'text/html', href: to(path) }),
        x('content', { type: 'text' }, content),
      ]),
    ),
  ]);
  return xmlDocument(feed);
}
