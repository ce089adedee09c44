/** A fault in what people wrote: it names the file, the line where there is one, and the mend. */
export class InputError extends Error {
  constructor(file: string, line: number | null, fault: string, mend: string) {
    super(`${file}${line === null ? '' : `:${String(line)}`}: ${fault} ${mend}`);
    this.name = 'InputError';
  }
}
