import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { pngSize } from '../png.ts';
import type { Site } from '../sites.ts';
import { at, htmlOf, test } from './fixtures.ts';
import { offTheirValue } from './timeline-marks.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];

/** The questions that have a picture, by its kind. */
function pictured(site: Site, everyPage: readonly string[]): Map<string, string[]> {
  const kinds = everyPage
    .filter((path) => /^questions\/./.test(path))
    .flatMap((address) => {
      const [, picture] = htmlOf(site, address).split('<send-picture');
      if (picture === undefined) return [];
      const [, shape = '', chart = ''] =
        /class="timeline (beside|strip)[^]*?data-chart="(figures|events)"/.exec(picture) ?? [];
      return [{ address, kind: `${shape} ${chart}` }];
    });
  const groups = Map.groupBy(kinds, ({ kind }) => kind);
  return new Map([...groups].map(([kind, own]) => [kind, own.map(({ address }) => address)]));
}

/** Marks on a scale across that do not lie about the value they are of. */
function besideTheirValue(page: Page): Promise<string[]> {
  return page.locator('.beside [data-chart="figures"]').evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const ticks = [...chart.querySelectorAll('[data-tick]')]
        .map((tick) => ({
          value: Number(tick.getAttribute('data-tick')),
          box: tick.querySelector('path')?.getBoundingClientRect(),
        }))
        .flatMap(({ value, box }) => (box && box.height > 0 ? [{ value, x: box.x }] : []));
      const [low] = ticks;
      const high = ticks.at(-1);
      if (!low || !high || low === high) return ['no scale'];
      const step = (high.x - low.x) / (high.value - low.value);
      return [...chart.querySelectorAll('[data-value]')].flatMap((mark) => {
        const value = Number(mark.getAttribute('data-value'));
        const x = low.x + (value - low.value) * step;
        const shape = mark.querySelector('.range, .exact')?.getBoundingClientRect();
        return shape && x >= shape.left - 2 && x <= shape.right + 2 ? [] : [`${value} at ${x}`];
      });
    }),
  );
}

/** Words of a picture that are cut by the window, or cover each other. */
function cutOrCovered(page: Page): Promise<string[]> {
  return page.locator('send-picture').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const words = [...picture.querySelectorAll('.who, .given, svg text')]
        .filter((text) => text.checkVisibility({ visibilityProperty: true }))
        .flatMap((text) =>
          [...text.getClientRects()].map((box) => ({ text: text.textContent.trim(), box })),
        )
        .filter(({ text, box }) => text !== '' && box.width > 0);
      const cut = words.filter(
        ({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth,
      );
      const covered = words.filter((a, place) =>
        words.some(
          (b, other) =>
            other > place &&
            a.box.left < b.box.right - 0.5 &&
            b.box.left < a.box.right - 0.5 &&
            a.box.top < b.box.bottom - 3 &&
            b.box.top < a.box.bottom - 3,
        ),
      );
      return [...cut, ...covered].map(({ text }) => text);
    }),
  );
}

for (const scripted of [true, false])
  test.describe(scripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: scripted });

    test('a question’s picture is one drawing, right at every width', async ({
      page,
      site,
      everyPage,
    }) => {
      const found = pictured(site, everyPage);
      test.skip(found.size === 0, 'No question has a picture.');
      for (const address of [...found.values()].flat()) {
        await page.goto(at(address));
        const marks = page.locator('send-picture svg a[data-claim]');
        const rows = page.locator('send-picture :is(.row:not(.gap), .figure)');
        await expect(marks).toHaveCount(await rows.count());
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const where = `${address} at ${width} px`;
          await expect(marks.filter({ visible: true }), where).toHaveCount(await marks.count());
          expect(await besideTheirValue(page), where).toEqual([]);
          expect(await cutOrCovered(page), where).toEqual([]);
          if (found.get('strip figures')?.includes(address) === true)
            expect(await offTheirValue(page), where).toEqual([]);
        }
      }
    });
  });

test('the picture one saves holds the chart, whatever its kind', async ({
  page,
  site,
  everyPage,
}) => {
  const found = pictured(site, everyPage);
  test.skip(found.size === 0, 'No question has a picture.');
  for (const [kind, [address = '']] of found) {
    await page.goto(at(address));
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save picture' }).click();
    const bytes = await readFile(await (await coming).path());
    expect(pngSize(bytes).width).toBe(2160);
    expect(await coloursMissing(page, bytes.toString('base64')), kind).toEqual([]);
  }
});

/** Colours of the marks in the page that a PNG lacks in the part where it has its plot. */
function coloursMissing(page: Page, png: string): Promise<string[]> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen?.drawImage(image, 0, 0);
    const plot = Math.round(width / 3);
    const pixels = pen?.getImageData(plot, 0, width - plot, height).data ?? new Uint8ClampedArray();
    const seen = new Map<string, number>();
    for (let pixel = 0; pixel < pixels.length; pixel += 4) {
      const colour = `rgb(${pixels[pixel]}, ${pixels[pixel + 1]}, ${pixels[pixel + 2]})`;
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
    }
    const marks = [...document.querySelectorAll('send-picture svg a[data-claim]')];
    const colours = new Set(marks.map((mark) => getComputedStyle(mark).color));
    return [...colours].filter((colour) => (seen.get(colour) ?? 0) < 20);
  }, png);
}
