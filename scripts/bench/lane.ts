/**
 * A thread that reads the articles of a content folder with one reader some times over when it is
 * asked, and answers with the milliseconds of each. Once would tell more of a cold cache than of
 * the reader.
 */
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { readContent } from '../io/read-content.ts';
import { openReader, READER_NAMES, timeOf } from './reader.ts';

const { name, dir } = z
  .strictObject({ name: z.enum(READER_NAMES), dir: z.string() })
  .parse(workerData);
const { articles, corpus } = readContent(dir);
const texts = articles.map(({ source, text }) => ({ text, date: source.date }));
const read = await openReader(name, corpus);

const WARM_UP_MS = 6000;
const READINGS = 5;

/** Reads until the engine has compiled what is hot. */
function warmUp(): void {
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) timeOf(read, texts);
}

let warm = false;
parentPort?.on('message', () => {
  if (!warm) warmUp();
  warm = true;
  parentPort?.postMessage(Array.from({ length: READINGS }, () => timeOf(read, texts)));
});
