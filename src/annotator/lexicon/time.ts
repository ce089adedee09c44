/** Words that put what a sentence tells ahead of it: "will sign", "plans to visit", "due in". */
export const AHEAD: ReadonlySet<string> = new Set(
  'allowed could decided due expected may might next plan planned plans scheduled set shall upcoming will would'.split(
    ' ',
  ),
);
