import type { Page } from '@playwright/test';

/** How many of those that are set alike are marked: one may be covered, or too short to judge. */
const SOME = 4;

/** What the marked elements have. */
const MARK = 'data-some-alike';

/**
 * Marks some elements of all whose words are set alike, and gives the selector of those: in one
 * colour, size and weight, on the same grounds. Whoever judges the colours of these judges the rest.
 * Words in a drawing, or below what is placed over the rest, may stand on a ground that is not of
 * what holds them: those of each drawing and each such part are alike only among themselves.
 */
export async function someOfAllAlike(page: Page): Promise<string> {
  await page.evaluate(
    ([mark, some]) => {
      const grounds = new Map<Element, string>();
      const groundOf = (element: Element | null): string => {
        if (!element) return '';
        const known = grounds.get(element);
        if (known !== undefined) return known;
        const style = getComputedStyle(element);
        const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = style;
        const isPlaced = !['static', 'relative'].includes(style.position);
        const own = [
          ...(isPlaced || element.localName === 'svg' ? [grounds.size] : []),
          ...[backgroundColor, backgroundImage, opacity, filter, mixBlendMode],
        ].join();
        const parent = groundOf(element.parentElement);
        const ground = own === 'rgba(0, 0, 0, 0),none,1,none,normal' ? parent : `${parent}/${own}`;
        grounds.set(element, ground);
        return ground;
      };
      const hasWords = (element: Element): boolean =>
        element.matches('input, select, textarea') ||
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const counts = new Map<string, number>();
      for (const element of document.body.querySelectorAll('*')) {
        element.removeAttribute(mark);
        if (!hasWords(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
        const style = getComputedStyle(element);
        const { color, fill, fontSize, fontWeight, textShadow } = style;
        const state = element.matches(':disabled, [aria-disabled="true"]');
        const set = [
          groundOf(element),
          color,
          fill,
          fontSize,
          fontWeight,
          textShadow,
          state,
        ].join();
        const count = (counts.get(set) ?? 0) + 1;
        counts.set(set, count);
        if (count <= some) element.setAttribute(mark, '');
      }
    },
    [MARK, SOME] as const,
  );
  return `[${MARK}]`;
}
