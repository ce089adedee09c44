/**
 * Times the annotator beside wink-nlp, which gives it parts of speech, and on longer and stranger
 * texts: `npm run bench -- [--content DIR] [--rounds N]`, five readings to a round. Ends with 1
 * where it takes more than three times as long, or where its time per character grows with the
 * length of the text.
 */
import { measureGrowth } from './bench/growth.ts';
import { measureHostile } from './bench/hostile.ts';
import { race } from './bench/race.ts';
import { openReader } from './bench/reader.ts';
import { growthTable, hostileTable, raceTable } from './bench/report.ts';
import { faultsOf } from './bench/verdict.ts';
import { readOptions } from './io/options.ts';
import { readContent } from './io/read-content.ts';

const { values: options } = readOptions('npm run bench -- [--content DIR] [--rounds N]', {
  options: {
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    rounds: { type: 'string', default: '24' },
  },
});

const { articles, corpus } = readContent(options.content);
const texts = articles.map(({ source, text }) => ({ text, date: source.date }));
const times = await race(options.content, Number(options.rounds));
console.log(raceTable(times, texts));

const annotator = await openReader('annotator', corpus);
const growth = measureGrowth(annotator, texts);
console.log(growthTable(growth));

const hostile = measureHostile(annotator, texts);
console.log(hostileTable(hostile));

const faults = faultsOf({ times, growth, hostile });
for (const fault of faults) console.error(`\ntoo slow: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
