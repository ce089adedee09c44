import { words } from './words.ts';

/** Words that put what a sentence tells ahead of it: "will sign", "plans to visit", "due in". */
export const AHEAD: ReadonlySet<string> = words(
  'allowed could decided due expected may might next plan planned plans scheduled set shall upcoming will would',
);
