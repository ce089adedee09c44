import * as z from 'zod';

/** A line of text: any white space and control characters in it are read as one space. */
export const Line = z
  .string()
  .overwrite((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .min(1);
