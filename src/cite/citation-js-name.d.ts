declare module '@citation-js/name' {
  import type { CSLName } from '@citation-js/core';

  /** Splits a person's name as written, "Ada van der Mill" or "van der Mill, Ada", into its parts. */
  export function parse(name: string): CSLName;
  /** The name in one line; `reversed` puts the family name and a comma first. */
  export function format(name: CSLName, reversed?: boolean): string;
}
