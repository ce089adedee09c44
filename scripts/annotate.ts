import { annotate } from './io/annotate.ts';

annotate(process.argv.slice(2));
