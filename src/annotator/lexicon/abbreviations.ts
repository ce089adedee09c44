import { words } from './words.ts';

/** Titles cut short, which stand before a name. */
export const SHORT_TITLES: ReadonlySet<string> = words(
  'Adm Brig Capt Cdr Cmdr Col Cpl Dr Fr Gen Gov Hon Lt Maj Messrs Mme Mr Mrs Ms Mx Pres Prof Rep Reps Rev Sen Sens Sgt Supt',
);

/** Words whose full stop ends a sentence only before a word that can but begin one. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = words(
  'Apr Aug Ave Blvd Bros Co Corp Dec Feb Fig Fri Inc Jan Jr Jul Jun Ltd Mar Mon Nov Oct Rd Rs Sat Sep Sept Sr St Sun Thu Tue Wed al etc',
);

/** Words whose full stop never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...words('Ft Mt Ste approx ca cf est viz vs'),
]);

/** Words whose full stop ends no sentence before a number: "No. 5", "c. 1860". */
export const COUNTING_ABBREVIATIONS: ReadonlySet<string> = words('No Nos c fl p pp');
