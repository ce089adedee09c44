import type { ReadSentence } from '../../src/annotator/article.ts';

/** What was read, with its value; null and empty are left out. */
export type Field = readonly [name: string, value: string | number | null];

type Read<Kind extends 'quantities' | 'events' | 'attributions' | 'times' | 'mentions'> =
  ReadSentence[Kind][number];

/** @param carried the words of another sentence that the period comes from, where it does */
export function quantity(mention: Read<'quantities'>, carried: string | null): Field[] {
  return [
    ['value', `${plain(mention.value)} ${mention.unit}`],
    ['last digit worth', plain(mention.step)],
    ['measure', mention.measure],
    ['period', implied(mention.period ?? 'none told', mention.implied, 'period')],
    ['carried from', carried === null ? null : `“${carried}”`],
    ['status', mention.status],
    ['qualifier', mention.qualifier],
    ['direction', mention.direction],
    ['per', mention.per],
    ['scope', mention.scope.join(', ')],
    ['share of', mention.share?.of ?? null],
    ['', told(mention.denied, mention.hedge)],
    ['', mention.provisional ? 'provisional' : ''],
    ['speaker', mention.speaker],
    ['origin', mention.origin],
    ['rule', mention.rule],
  ];
}

export function event(mention: Read<'events'>): Field[] {
  const { start, end } = mention;
  const when = start === null ? 'none told' : end === null ? start : `${start} to ${end}`;
  return [
    ['type', mention.type],
    ['who', mention.participants.join(', ')],
    ['where', mention.places.join(', ')],
    ['when', implied(when, mention.implied, 'start')],
    ['', mention.planned ? 'planned' : ''],
    ['', told(mention.denied, mention.hedge)],
    ['', mention.last ? 'the last' : ''],
    ['ordinal', mention.ordinal],
    ['rule', mention.rule],
  ];
}

export function statement({ speaker, form, rule }: Read<'attributions'>): Field[] {
  return [
    ['speaker', speaker.resolved ? `${speaker.name} (implied)` : speaker.name],
    ['role', speaker.role],
    ['form', form],
    ['rule', rule],
  ];
}

export function time({ period, role, implied: parts, rule }: Read<'times'>): Field[] {
  return [
    ['period', parts.length === 0 ? period : `${period} (${parts.join(', ')} implied)`],
    ['used as', ROLES[role]],
    ['rule', rule],
  ];
}

/** What the roles of a time say, in words. */
const ROLES: Readonly<Record<Read<'times'>['role'], string>> = {
  at: 'the time itself',
  by: 'a deadline',
  since: 'a beginning',
  until: 'an end',
  base: 'what is compared with',
  name: 'part of a name',
};

/** A name, with the words that stand for it where they are others, and how it was known. */
export function name({ name: canonical, kind, by }: Read<'mentions'>, words: string): string {
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
