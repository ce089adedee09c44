import { words } from './words.ts';

/** Words whose full stop does not end a sentence. Case matters: "No. 5", but "No." can be an answer. */
export const ABBREVIATIONS: ReadonlySet<string> = words(
  'Apr Aug Col Dec Dr Feb Fig Fri Gen Gov Hon Jan Jr Jul Jun Lt Maj Mar Messrs Mon Mr Mrs Ms Mt No Nos Nov Oct Prof Rep Rev Rs Sat Sen Sep Sept Sgt Sr St Sun Thu Tue Wed approx ca cf e.g est i.e no vs',
);
