import ts from 'typescript';
import { neutralsOf } from './neutral.ts';

/** A place where a part of a module can be taken away. */
export interface Point {
  readonly file: string;
  /** Line and column, from 1. */
  readonly line: number;
  readonly column: number;
  /** The function it is or stands in. */
  readonly name: string;
  /** How many lines of code it has. */
  readonly lines: number;
  /** What stands instead of it, as source text. */
  readonly neutral: string;
  /** A whole function, or a part of one. */
  readonly kind: 'function' | 'branch';
}

interface Cut {
  readonly point: Point;
  readonly spans: readonly (readonly [from: number, to: number])[];
}

/** A module with a switch at each of its points. */
export interface Switched {
  readonly code: string;
  readonly points: readonly Point[];
}

/**
 * Puts a switch around whatever can be taken away from a module: the results of its functions and,
 * with `branches`, each condition, each part of a condition, and each fallback.
 *
 * @param first the number of its first point
 */
export function switched(file: string, text: string, first: number, branches: boolean): Switched {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const cuts = cutsOf(source, file).filter(({ point }) => branches || point.kind === 'function');
  const edits = cuts.flatMap(({ point, spans }, index) =>
    spans.map(([from, to]) => ({ from, to, id: first + index, neutral: point.neutral })),
  );
  return { code: withSwitches(text, edits), points: cuts.map(({ point }) => point) };
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly id: number;
  readonly neutral: string;
}

/** Each edit as `ablation.see(ID, …, NEUTRAL)` around its span; of nested ones, and of two on one span, the first stands outside. */
function withSwitches(text: string, edits: readonly Edit[]): string {
  const opening = edits.map(({ from, to, id }) => ({
    at: from,
    rank: 2 * text.length - to,
    words: `ablation.see(${String(id)}, `,
  }));
  const closing = edits.map(({ from, to, neutral }) => ({
    at: to,
    rank: -from,
    words: `, ${neutral})`,
  }));
  const marks = [...opening, ...closing.reverse()].sort((a, b) => a.at - b.at || a.rank - b.rank);
  let code = '';
  let last = 0;
  for (const { at, words } of marks) {
    code += text.slice(last, at) + words;
    last = at;
  }
  return code + text.slice(last);
}

function cutsOf(source: ts.SourceFile, file: string): Cut[] {
  const cuts: Cut[] = [];
  const cut = (kind: Point['kind'], node: ts.Node, spans: Cut['spans'], neutral: string): void => {
    if (spans.length === 0) return;
    const from = source.getLineAndCharacterOfPosition(node.getStart());
    const to = source.getLineAndCharacterOfPosition(node.end);
    const point = {
      file,
      line: from.line + 1,
      column: from.character + 1,
      name: nameOf(node),
      lines: to.line - from.line + 1,
      neutral,
      kind,
    };
    cuts.push({ point, spans });
  };
  const visit = (node: ts.Node): void => {
    if (isFunction(node))
      for (const neutral of neutralsOf(node)) cut('function', node, resultsOf(node), neutral);
    for (const [part, neutral] of partsOf(node)) cut('branch', part, [spanOf(part)], neutral);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts;
}

function isFunction(
  node: ts.Node,
): node is ts.FunctionDeclaration | ts.ArrowFunction | ts.MethodDeclaration {
  return ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node);
}

function spanOf(node: ts.Node): readonly [number, number] {
  return [node.getStart(), node.end];
}

/** What a function returns, wherever it does so. */
function resultsOf(fn: ts.FunctionLikeDeclaration): (readonly [number, number])[] {
  if (fn.body === undefined) return [];
  if (!ts.isBlock(fn.body)) return [spanOf(fn.body)];
  const spans: (readonly [number, number])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined)
      spans.push(spanOf(node.expression));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(fn.body, visit);
  return spans;
}

/** The parts of a function that it may do without, with what stands instead. */
function partsOf(node: ts.Node): (readonly [ts.Node, string])[] {
  if (ts.isIfStatement(node)) return [[node.expression, 'false']];
  if (ts.isConditionalExpression(node))
    return [
      [node.condition, 'true'],
      [node.condition, 'false'],
    ];
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  const neutral = NEUTRAL_OPERANDS.get(operatorToken.kind);
  if (neutral === undefined) return [];
  return [left, right]
    .filter((side) => !isChained(side, operatorToken.kind))
    .map((side) => [side, neutral]);
}

const NEUTRAL_OPERANDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.BarBarToken, 'false'],
  [ts.SyntaxKind.AmpersandAmpersandToken, 'true'],
  [ts.SyntaxKind.QuestionQuestionToken, 'undefined'],
]);

/** `a || b` of `a || b || c`: its own parts are tried one by one. */
function isChained(node: ts.Node, operator: ts.SyntaxKind): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === operator;
}

/** The name of the function that a node is or stands in. */
function nameOf(node: ts.Node): string {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const owner = ts.isArrowFunction(at) ? at.parent : at;
    const named =
      ts.isFunctionDeclaration(owner) ||
      ts.isMethodDeclaration(owner) ||
      ts.isVariableDeclaration(owner);
    if (named && owner.name !== undefined) {
      const own = owner.name.getText();
      return ts.isMethodDeclaration(owner) ? `${nameOf(owner.parent)}.${own}` : own;
    }
  }
  return '(module)';
}
