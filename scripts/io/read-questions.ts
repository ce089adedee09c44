import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionFile } from '../../src/editing/file.ts';
import { SignedQuestion } from '../../src/schemas/signed-question.ts';
import { InputError } from './input-error.ts';
import { decode } from './read-text.ts';
import { parseYaml, type YamlFile } from './read-yaml.ts';

/** What editors wrote on a question, and the line that each part of its front matter stands at. */
export interface QuestionText extends QuestionFile {
  readonly lineOf: YamlFile<unknown>['lineOf'];
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/** The line that opens the front matter, what stands in it, and the note below the line that ends it. */
const PARTS = /^\uFEFF?---[ \t]*\r?\n(?<front>(?:[^]*?\n)??)---[ \t]*(?:\r?\n(?<note>[^]*))?$/;

/**
 * Reads `DIR/questions/*.md`, by their ids; a corpus need not have any.
 *
 * @throws InputError that names the file, the line and the mend
 */
export function readQuestions(dir: string): QuestionText[] {
  const folder = join(dir, 'questions');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    // Systems and editors leave files of their own, which begin with a dot.
    .filter((name) => !name.startsWith('.'))
    .sort();
  return names.map((name) => readQuestion(folder, name, names));
}

function readQuestion(folder: string, name: string, names: readonly string[]): QuestionText {
  const file = join(folder, name);
  if (!NAME.test(name)) throw misnamed(file, name, names);
  const { front, note } = partsOf(file, decode(file, readFileSync(file)));
  // An empty line in the place of the opening one keeps the lines of the file.
  const { value, lineOf } = parseYaml(file, `\n${front}`, SignedQuestion);
  const id = name.slice(0, -'.md'.length);
  return { id, file, data: value, hasNote: note.trim() !== '', lineOf };
}

function partsOf(file: string, text: string): { front: string; note: string } {
  const { front, note = '' } = PARTS.exec(text)?.groups ?? {};
  if (front !== undefined) return { front, note };
  throw new InputError(
    file,
    1,
    'has no front matter.',
    'Put its fields on top, between two lines of “---”; see CONTRIBUTING.md.',
  );
}

function misnamed(file: string, name: string, names: readonly string[]): InputError {
  const id = name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const proper = id === '' ? 'ID.md' : `${id}.md`;
  return names.includes(proper)
    ? new InputError(file, null, `stands beside ${proper}.`, 'Make one file of the two.')
    : new InputError(
        file,
        null,
        'is not named after a question.',
        `Name it ${proper}: an id of lower-case words joined by hyphens.`,
      );
}
