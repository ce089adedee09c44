/** A ruling that cannot be carried out: its place in the list, 0-based, what is wrong, and the mend. */
export class RulingFault extends Error {
  readonly index: number;
  readonly mend: string;

  constructor(index: number, fault: string, mend: string) {
    super(fault);
    this.name = 'RulingFault';
    this.index = index;
    this.mend = mend;
  }
}
