/**
 * Tells what the annotator made of one article, sentence by sentence: every span, its rule, what is
 * implied, and what was left out and why: `npm run explain -- SOURCE [--date DATE] [--content DIR]`.
 * SOURCE is the id of a source or the path of a .txt file, DATE its date where the text states none.
 */
import { explain } from './explain/command.ts';

explain(process.argv.slice(2));
