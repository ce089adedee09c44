import { InputError } from './input-error.ts';

/** Runs a command; a fault of what people wrote is told in a line, and the command fails. */
export function run(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}
