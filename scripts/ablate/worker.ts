/**
 * A process that loads the modules with their switches, reads all texts once, and then tells for
 * each point that it is sent what changes without it. Arguments: the cases, whether branches
 * are tried too, and whether to be brief.
 */
import { loadSwitched, readModules } from './modules.ts';

const [cases, branches, brief] = process.argv.slice(2);
const switches = loadSwitched(readModules(branches === 'true'));
const { readTexts } = await import('./texts.ts');
const { baseline, without } = await import('./without.ts');

const texts = readTexts(cases === '' ? undefined : cases);
const before = baseline(texts, switches);
process.send?.('ready');
process.on('message', (point) => {
  if (typeof point === 'number')
    process.send?.(without(point, { texts, before, switches, brief: brief === 'true' }));
});
