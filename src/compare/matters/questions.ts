import type { Claim } from '../../schemas/claim.ts';
import type { Matter } from '../../schemas/corpus.ts';
import type { Source } from '../../schemas/source.ts';
import { draftOf, type QuestionDraft } from '../draft.ts';
import { groupBy, isShared } from '../group.ts';
import { matterPosition } from '../position.ts';
import { matterVerdict, type Voiced } from './verdict.ts';

/** Passages of one source on a matter beyond this many add nothing to a comparison. */
const MOST_PER_SOURCE = 4;

/** Questions that passages of two or more sources speak to in prose, indexed by matter. */
export function matterQuestions(
  claims: readonly Claim[],
  matters: readonly Matter[],
  sources: readonly Source[],
): QuestionDraft[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const read = claims.flatMap((claim) =>
    claim.matters.map((reading) => ({ source: claim.source, claim, reading })),
  );
  const groups = groupBy(read, ({ reading }) => reading.matter);
  return matters.flatMap(({ id, question, compares }): QuestionDraft[] => {
    const group = groups.get(id) ?? [];
    if (!isShared(group)) return [];
    const chosen = [...groupBy(group, ({ source }) => source).values()].flatMap((own) =>
      telling(own),
    );
    const voiced = chosen.map(({ claim, reading }): Voiced => {
      const source = byId.get(claim.source);
      return {
        position: matterPosition(claim, reading),
        sign: source?.sign ?? '',
        date: source?.date ?? null,
        term: reading.term,
      };
    });
    return [
      draftOf({ key: id, question, kind: 'matter' }, voiced, (own) => matterVerdict(own, compares)),
    ];
  });
}

interface Read {
  readonly claim: Claim;
  readonly reading: Claim['matters'][number];
}

const WEIGHT = { unsettled: 3, settled: 3, adverse: 2, favourable: 1 } as const;

/** The most telling passages of a source: those that lean, the weightiest first, in the order of the text. */
function telling<T extends Read>(own: readonly T[]): T[] {
  const weight = ({ reading: { stance } }: T): number => (stance === null ? 0 : WEIGHT[stance]);
  const best = [...own].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_PER_SOURCE);
  return own.filter((one) => best.includes(one));
}
