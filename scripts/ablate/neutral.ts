import ts from 'typescript';

type Fn = ts.FunctionDeclaration | ts.ArrowFunction | ts.MethodDeclaration;

/**
 * Results that say nothing, as source text, by the type that a function declares: a test is tried
 * with both answers, a list is left empty or as it came in. None where no result says nothing.
 */
export function neutralsOf(fn: Fn): string[] {
  const { type } = fn;
  if (type === undefined) return [];
  const written = plain(type);
  if (written === 'boolean' || ts.isTypePredicateNode(type)) return ['false', 'true'];
  const parts = (ts.isUnionTypeNode(type) ? [...type.types] : [type]).map(plain);
  const same = fn.parameters
    .filter((parameter) => parameter.type !== undefined && plain(parameter.type) === written)
    .flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
    .slice(0, 1);
  const nothing = NOTHING.filter(([form]) => parts.some((part) => form.test(part)));
  return [...new Set([...nothing.slice(0, 1).map(([, text]) => text), ...same])];
}

/** A type without what only keeps a value from being changed. */
function plain(node: ts.Node): string {
  return node
    .getText()
    .replace(/\bReadonly(?=Map|Set|Array)|\breadonly /g, '')
    .replace(/\s+/g, ' ');
}

const NOTHING: readonly (readonly [RegExp, string])[] = [
  [/^undefined$/, 'undefined'],
  [/^null$/, 'null'],
  [/\[\]$|^Array</, '[]'],
  [/^Set</, 'new Set()'],
  [/^Map</, 'new Map()'],
  [/^number$/, '0'],
  [/^string$/, '""'],
];
