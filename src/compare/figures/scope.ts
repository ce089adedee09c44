import type { Beside } from './beside.ts';

/** A part of a country that figures may be about, with the names it goes by. */
export interface Region {
  readonly name: string;
  readonly forms: readonly string[];
}

/** How wide a figure reaches, facet by facet, in words; null where its words do not say. */
export type Scope = Readonly<Record<Facet, string | null>>;

type Facet = 'goods' | 'head' | 'net' | 'region';

/**
 * Words that say how wide a figure reaches. Look-alikes that they leave alone: "goods trains",
 * "sporting goods", "a net of pipelines", "he said in Lund that".
 */
const GOODS: readonly (readonly [string, RegExp])[] = [
  ['goods and services', /\bgoods and services\b/i],
  [
    'goods',
    /\b(?:trade|exports?|imports?|commerce|turnover) (?:in|of) goods\b|\b(?:goods|merchandise) (?:trade|exports?|imports?|turnover)\b/i,
  ],
  [
    'services',
    /\b(?:trade|exports?|imports?|commerce|turnover) (?:in|of) services\b|\bservices (?:trade|exports?|imports?|turnover)\b/i,
  ],
];
const HEAD = /\bper (?:capita|head|person|inhabitant|resident)\b/i;
const NET: readonly (readonly [string, RegExp])[] = [
  ['net', /\bnet (?!of\b)\w/i],
  ['gross', /\bgross (?!of\b)\w/i],
];

/** What a figure is about whose words name no part: other words for the whole add nothing. */
const UNMARKED: Scope = { goods: null, head: 'all together', net: null, region: 'the whole' };

/** Reads how wide a figure reaches from the words beside it. */
export function scopeReader(regions: readonly Region[]): (beside: Beside) => Scope {
  const named = regionFinder(regions);
  return ({ before, after }) => {
    const words = `${before} … ${after}`;
    return {
      goods: GOODS.find(([, sign]) => sign.test(words))?.[0] ?? null,
      head: HEAD.test(words) ? 'a head' : null,
      net: NET.find(([, sign]) => sign.test(words))?.[0] ?? null,
      region: named(words),
    };
  };
}

/** Finds "in Lund", "across the Varby region"; a region without such a word may only be named. */
function regionFinder(regions: readonly Region[]): (words: string) => string | null {
  const byForm = new Map(regions.flatMap(({ name, forms }) => forms.map((form) => [form, name])));
  if (byForm.size === 0) return () => null;
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const sign = new RegExp(
    `(?<!\\p{L})(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin) (?:the )?(${forms.join('|')})(?!\\p{L})`,
    'u',
  );
  return (words) => byForm.get(sign.exec(words)?.[1] ?? '') ?? null;
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** In what two figures reach differently wide, the two words for it; undefined where in nothing. */
export function apartInScope(a: Scope, b: Scope): readonly [string, string] | undefined {
  for (const facet of FACETS) {
    const [one, other] = [a[facet] ?? UNMARKED[facet], b[facet] ?? UNMARKED[facet]];
    if (one !== null && other !== null && one !== other) return [one, other];
  }
  return undefined;
}

const FACETS: readonly Facet[] = ['goods', 'head', 'net', 'region'];
