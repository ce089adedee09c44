import type { ReadSentence } from '../../src/annotator/article.ts';

/** What was read, with its value; null and empty are left out. */
export type Field = readonly [name: string, value: string | number | null];

type Draft<Kind extends 'quantities' | 'events' | 'attributions' | 'times' | 'mentions'> =
  ReadSentence[Kind][number];

/** @param carried the words of another sentence that the period comes from, where it does */
export function quantity(draft: Draft<'quantities'>, carried: string | null): Field[] {
  return [
    ['value', `${plain(draft.value)} ${draft.unit}`],
    ['last digit worth', plain(draft.step)],
    ['measure', draft.measure],
    ['period', implied(draft.period ?? 'none told', draft.implied, 'period')],
    ['carried from', carried === null ? null : `“${carried}”`],
    ['status', draft.status],
    ['qualifier', draft.qualifier],
    ['direction', draft.direction],
    ['per', draft.per],
    ['scope', draft.scope.join(', ')],
    ['share of', draft.share?.of ?? null],
    ['', told(draft.denied, draft.hedge)],
    ['', draft.provisional ? 'provisional' : ''],
    ['speaker', draft.speaker],
    ['origin', draft.origin],
    ['rule', draft.rule],
  ];
}

export function event(draft: Draft<'events'>): Field[] {
  const { start, end } = draft;
  const when = start === null ? 'none told' : end === null ? start : `${start} to ${end}`;
  return [
    ['type', draft.type],
    ['who', draft.participants.join(', ')],
    ['where', draft.places.join(', ')],
    ['when', implied(when, draft.implied, 'start')],
    ['', draft.planned ? 'planned' : ''],
    ['', told(draft.denied, draft.hedge)],
    ['', draft.last ? 'the last' : ''],
    ['ordinal', draft.ordinal],
    ['rule', draft.rule],
  ];
}

export function statement({ speaker, form, rule }: Draft<'attributions'>): Field[] {
  return [
    ['speaker', speaker.resolved ? `${speaker.name} (implied)` : speaker.name],
    ['role', speaker.role],
    ['form', form],
    ['rule', rule],
  ];
}

export function time({ period, role, implied: parts, rule }: Draft<'times'>): Field[] {
  return [
    ['period', parts.length === 0 ? period : `${period} (${parts.join(', ')} implied)`],
    ['used as', ROLES[role]],
    ['rule', rule],
  ];
}

/** What the roles of a time say, in words. */
const ROLES: Readonly<Record<Draft<'times'>['role'], string>> = {
  at: 'the time itself',
  by: 'a deadline',
  since: 'a beginning',
  until: 'an end',
  base: 'what is compared with',
  name: 'part of a name',
};

/** A name, with the words that stand for it where they are others, and how it was known. */
export function name({ name: canonical, kind, by }: Draft<'mentions'>, words: string): string {
  const as = words === canonical ? [] : [`“${words}”`];
  const how = by === 'name' ? [] : [`by ${by}`];
  return `${canonical} (${[...as, kind, ...how].join(', ')})`;
}

/** How a fact is told, where it is not told as one. */
function told(denied: boolean, hedge: string | null): string {
  return [denied ? 'denied' : '', hedge ?? ''].filter((word) => word !== '').join(', ');
}

function implied(value: string, fields: readonly string[], field: string): string {
  return fields.includes(field) ? `${value} (implied)` : value;
}

/** A number with its thousands parted. */
function plain(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 });
}
