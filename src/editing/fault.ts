/** Where a fault stands in what editors wrote: the file, and the keys that lead to the place. */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** The place of a key below another place. */
export function below({ file, path }: Place, ...keys: (string | number)[]): Place {
  return { file, path: [...path, ...keys] };
}

/** What editors wrote and cannot be carried out: where it stands, what is wrong, and the mend. */
export class EditingFault extends Error {
  readonly place: Place;
  readonly mend: string;

  constructor(place: Place, fault: string, mend: string) {
    super(fault);
    this.name = 'EditingFault';
    this.place = place;
    this.mend = mend;
  }
}
