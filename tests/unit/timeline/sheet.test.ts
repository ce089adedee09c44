import { expect, test } from 'vitest';
import { panelScale } from '../../../src/timeline/figures/panel.ts';
import { spanOfPeriod } from '../../../src/timeline/period.ts';
import { type Shape, svgOf } from '../../../src/timeline/sheet/shape.ts';
import { laySheet, type SheetInput } from '../../../src/timeline/sheet/sheet.ts';

const scale = panelScale([10], 128);
const input: SheetInput = {
  title: 'Grain: for 2022 they <differ>',
  line: '2022 to 2024.',
  window: spanOfPeriod('2022/2024'),
  panels: [
    {
      ...{ title: 'Grain exports', unit: 'Tonnes', height: 128 },
      ticks: scale.ticks.map((value) => ({ y: scale.y(value), label: String(value) })),
      figures: [
        {
          ...{ y: scale.y(10), span: spanOfPeriod('2023'), isTarget: true, open: 'up' },
          ...{ texts: ['A 10'], textsAside: ['A 10, 2023'], look: 'met', tone: 'source-1' },
          ...{ isDue: true, rises: null },
        },
        {
          ...{ y: scale.y(5), span: spanOfPeriod('2022'), isTarget: false, open: null },
          ...{ texts: ['B 5'], textsAside: ['B 5, 2022'], look: 'unsure', tone: 'source-2' },
          ...{ isDue: false, rises: null },
        },
      ],
    },
  ],
  lanes: [
    {
      title: 'In Norland',
      rows: [
        {
          ...{ name: 'Ada Mill in Norland', when: '2 May 2023' },
          strands: [
            { span: spanOfPeriod('2023-05-02'), look: 'told', isExact: true, tone: 'source-1' },
          ],
          letters: [{ sign: 'A', tone: 'source-1' }],
        },
      ],
    },
  ],
  sources: ['A: Ada Mill, “On grain”, 2024'],
  address: 'https://site.invalid/timeline/?from=2022-01-01',
};

const textsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test('a picture explains itself', () => {
  const texts = textsOf(laySheet(input).shapes);
  const needed = [
    ...[input.title, input.line, '2023', 'Grain exports', 'Tonnes', '10', 'A 10', 'In Norland'],
    ...['Ada Mill in Norland', '2 May 2023', 'A', input.sources[0], input.address],
  ];
  expect(texts).toEqual(expect.arrayContaining(needed));
});

test('nothing of it is drawn outside', () => {
  const { width, height, shapes } = laySheet(input);
  const points = shapes.flatMap((shape) => (shape.kind === 'path' ? [] : [[shape.x, shape.y]]));
  for (const [x = -1, y = -1] of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test('an SVG file escapes what sources and addresses hold', () => {
  const { width, height, shapes } = laySheet(input);
  const palette = { colour: (tone: string) => tone, serif: '"Serif"', sans: 'Sans' };
  const svg = svgOf(shapes, { width, height, title: 'a & b' }, palette);
  expect(svg).toContain('they &lt;differ&gt;');
  expect(svg).toContain('<title>a &amp; b</title>');
  expect(svg).toContain('font-family="&quot;Serif&quot;"');
});
