import { namedSource } from '../format/speaker.ts';
import { sourcesByVerdict, type Stamp } from './stamps.ts';
import { outcomeWords } from './verdicts.ts';

/** A stamp on a line, each sign with its word: "its figure for 2023: ≈ agree within rounding Ada Mill (A)". */
export function stampText(stamp: Stamp): string {
  const stands = sourcesByVerdict(stamp).map(
    ([verdict, sources]) => `${outcomeWords(verdict)} ${sources.map(namedSource).join(', ')}`,
  );
  return `${stamp.about}: ${stands.join('; ')}`;
}
