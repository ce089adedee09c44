import { expect, test } from 'vitest';
import { toRis } from '../../../src/cite/ris.ts';

test('ids of any length stay whole in RIS, each with its own item', () => {
  const ids = ['an-identifier-longer-than-twenty', 'an-identifier-longer-than-most'];
  const ris = toRis(ids.map((id) => ({ id, type: 'webpage', title: id.toUpperCase() })));
  const found = [...ris.matchAll(/^(?:ID|TI) {2}- (.*?)\r$/gm)].map(([, text]) => text);
  expect(found.toSorted()).toEqual([...ids, ...ids.map((id) => id.toUpperCase())].toSorted());
  for (const record of ris.split('ER  - ').slice(0, -1)) {
    const id = /^ID {2}- (.*?)\r$/m.exec(record)?.[1];
    expect(record).toContain(`TI  - ${id?.toUpperCase() ?? 'none'}\r`);
  }
});
