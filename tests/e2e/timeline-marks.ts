import { expect, type Page } from '@playwright/test';
import { at } from './fixtures.ts';

/** Pixels that a mark may be off its value. */
const OFF = 2;

/** Opens the timeline and waits until its script has drawn it: it then tells how much shows. */
export async function openTimeline(page: Page): Promise<void> {
  await page.goto(at('timeline/'));
  await expect(page.locator('.steps output')).toContainText('events');
}

/** Figures whose mark is off the height of its value on the scale of its chart. */
export function offTheirValue(page: Page): Promise<string[]> {
  return page.locator('[data-chart="figures"]').evaluateAll(
    (charts, most) =>
      charts.flatMap((chart) => {
        const middle = (element: Element): number => {
          const { top, height } = element.getBoundingClientRect();
          return top + height / 2;
        };
        const [low, ...rest] = [...chart.querySelectorAll('[data-tick]')];
        const high = rest.at(-1);
        if (!low || !high) return ['no scale'];
        const value = (element: Element, name: string): number =>
          Number(element.getAttribute(name));
        const from = value(low, 'data-tick');
        const step = (middle(high) - middle(low)) / (value(high, 'data-tick') - from);
        return [...chart.querySelectorAll('[data-value]')].flatMap((mark) => {
          const own = value(mark, 'data-value');
          const off = Math.abs(middle(mark) - middle(low) - (own - from) * step);
          return off <= most ? [] : [`${own} is ${off} px off`];
        });
      }),
    OFF,
  );
}

/** Pairs of labels of the plots that cover each other. */
export function coveredLabels(page: Page): Promise<string[]> {
  return page.locator('.timeline .panel').evaluateAll((panels) =>
    panels.flatMap((panel) => {
      const labels = [...panel.querySelectorAll('text')]
        .filter((text) => text.checkVisibility({ visibilityProperty: true }))
        .map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      return labels.flatMap((a, at) =>
        labels
          .slice(at + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 0.5 &&
              b.box.left < a.box.right - 0.5 &&
              a.box.top < b.box.bottom - 2 &&
              b.box.top < a.box.bottom - 2,
          )
          .map((b) => `${a.text} and ${b.text}`),
      );
    }),
  );
}

/** The marks that show, by what they are and where they stand. */
export function marksShown(page: Page): Promise<string[]> {
  return page.locator('[data-chart] a[data-claim]:visible').evaluateAll((marks) =>
    marks.map((mark) => {
      const { left, width } = mark.getBoundingClientRect();
      return `${mark.getAttribute('data-claim') ?? ''} ${Math.round(left)} ${Math.round(width)}`;
    }),
  );
}
