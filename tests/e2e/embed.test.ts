import { createServer, type Server } from 'node:http';
import { expect, type Page } from '@playwright/test';
import type { Facts } from '../../src/schemas/facts.ts';
import { at, first, test } from './fixtures.ts';

/** Pixels of a narrow, a usual and a wide place for a frame. */
const WIDTHS = [300, 600, 1000];

/** Shows the code of a page's embed on a page of another site, in places of each width. */
async function shown(page: Page, address: string, withScript: boolean): Promise<void> {
  await page.goto(at(address));
  const code = await page.locator('#embed [data-copied]').textContent();
  const [frame = '', script = ''] = (code ?? '').trim().split('\n');
  const here = new URL(page.url()).origin;
  const local = (line: string): string =>
    line
      .replaceAll('https://site.invalid', here)
      // A page may give it another width.
      .replace(/ width="\d+"/, ' width="1000"')
      .replace(' loading="lazy"', '');
  const places = WIDTHS.map((width) => `<div style="width:${width}px">${local(frame)}</div>`);
  await page.goto(
    await host(`<!doctype html>${places.join('')}${withScript ? local(script) : ''}`),
  );
}

/** Serves a page from an origin of its own until the test is over. */
async function host(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(html);
  });
  servers.push(server);
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${String(address.port)}/`;
}

const servers: Server[] = [];
test.afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** For each frame its width, its own height, and that of its content. */
async function sizes(page: Page) {
  const frames = await page.locator('iframe').all();
  return Promise.all(
    frames.map(async (frame) => ({
      ...(await frame.evaluate(({ clientWidth: width, clientHeight: height }) => ({
        width,
        height,
      }))),
      content: await frame
        .contentFrame()
        .locator('html')
        .evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
    })),
  );
}

/** The claims or the questions, those with most in them first: they would be cut first. */
const fullest = (facts: Facts, kind: 'claims' | 'questions'): string[] =>
  facts[kind]
    .map((item) => ({ id: item.id, amount: JSON.stringify(item).length }))
    .sort((a, b) => b.amount - a.amount)
    .map(({ id }) => id);

for (const kind of ['claims', 'questions'] as const) {
  test(`a frame of ${kind} is as high as its content where the page lets it tell`, async ({
    page,
    facts,
  }) => {
    await shown(page, `${kind}/${first(fullest(facts, kind), kind)}/`, true);
    await expect
      .poll(async () => (await sizes(page)).filter(({ height, content }) => height !== content))
      .toEqual([]);
    expect(await sizes(page)).toHaveLength(WIDTHS.length);
  });

  test(`a frame of ${kind} cuts nothing off at any width without a script`, async ({
    page,
    facts,
  }) => {
    for (const id of fullest(facts, kind).slice(0, 4)) {
      await shown(page, `${kind}/${id}/`, false);
      const cut = (await sizes(page)).filter(({ height, content }) => content > height);
      expect(cut, id).toEqual([]);
    }
  });
}

test('a page around the frame that is not of this site can make it tell nothing but a height', async ({
  page,
  facts,
}) => {
  await shown(page, `claims/${first(facts.claims, 'claim').id}/`, false);
  const told = await page.evaluate(async () => {
    const heard = new Promise<unknown>((done) => {
      addEventListener('message', ({ data }) => done(data), { once: true });
    });
    document.querySelector('iframe')?.contentWindow?.postMessage('height', '*');
    return heard;
  });
  expect(told).toEqual({ claimsHeight: expect.any(Number) });
});
