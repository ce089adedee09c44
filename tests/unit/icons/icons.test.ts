import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readColours } from '../../../src/cards/colours.ts';
import { createIcons } from '../../../src/icons/draw.ts';
import { ICONS, TOUCH_ICON } from '../../../src/icons/icons.ts';
import { webManifest } from '../../../src/icons/manifest.ts';
import { pngSize } from '../../png.ts';

const MARK = readFileSync('public/favicon.svg', 'utf8');
const colours = readColours();

test.each([
  ['Wheat', 'Wheat'],
  ['China and Russia, five accounts', 'China and'],
  ['Grain: harvests compared', 'Grain'],
  ['Donaudampfschifffahrt', 'Donaudampfsc'],
])('%s is %s under an icon', (title, short) => {
  const manifest = webManifest({ title, description: '' }, colours);
  expect(manifest).toMatchObject({ name: title, short_name: short });
});

test('the same mark gives the same bytes, at the size that was asked for', async () => {
  for (const icon of ICONS) {
    const picture = await createIcons(MARK, colours)(icon);
    expect(pngSize(picture)).toEqual({ width: icon.size, height: icon.size });
    expect(await createIcons(MARK, colours)(icon)).toEqual(picture);
  }
});

test('the mark is drawn: another mark gives another picture', async () => {
  const other = MARK.replace('M5 11h22', 'M5 9h22');
  expect(other).not.toBe(MARK);
  const [one, two] = await Promise.all(
    [MARK, other].map((mark) => createIcons(mark, colours)(TOUCH_ICON)),
  );
  expect(one).not.toEqual(two);
});
