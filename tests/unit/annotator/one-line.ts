import { attributions, events, quantities } from './support.ts';

const DATE = '2024-08-20';

/** Each figure of a text in one line: value, unit, period, and all that is not the usual of it. */
export function figuresOf(text: string): string[] {
  return quantities(text, DATE).map((one) =>
    [
      String(one.value),
      one.unit,
      one.period ?? '-',
      one.status === 'observed' ? [] : one.status,
      one.qualifier === 'exact' ? [] : one.qualifier,
      one.direction ?? [],
      one.per === null ? [] : `per ${one.per}`,
      one.denied ? 'denied' : [],
    ]
      .flat()
      .join(' '),
  );
}

/** Each event of a text in one line: its type, who, where, when, and all that is not the usual of it. */
export function eventsOf(text: string): string[] {
  return events(text, DATE).map((one) =>
    [
      one.type,
      one.participants.join('+') || '-',
      `@${one.places.join('+')}`,
      one.end === null ? one.start : `${one.start}/${one.end}`,
      one.planned ? 'planned' : [],
      one.denied ? 'denied' : [],
    ]
      .flat()
      .join(' '),
  );
}

/** Each statement of a text in one line: whose it is, in what role, in what form, and the words. */
export function statementsOf(text: string): string[] {
  return attributions(text).map(({ speaker, role, form, quote }) =>
    role === null ? `${speaker} ${form}: ${quote}` : `${speaker} (${role}) ${form}: ${quote}`,
  );
}
