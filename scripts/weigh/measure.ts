import type { Browser, Page, Response } from '@playwright/test';
import { type Answer, type Figures, figuresOf } from './figures.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/**
 * Opens a page on a phone that has nothing of the site yet, and measures what it gets. Fonts are
 * held back until the page has been painted without them: a server on the same machine would send
 * them so fast that no shift could be seen.
 */
export async function measure(browser: Browser, address: string): Promise<Figures> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const painted = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await painted.promise;
    await route.continue();
  });

  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
  painted.resolve(undefined);
  await page.waitForLoadState('networkidle');
  const shift = await shiftOf(page);
  await context.close();
  return figuresOf(responses.map(answerOf), shift);
}

/** Throws where a page asks for a file that is not there. */
function answerOf(response: Response): Answer {
  if (!response.ok()) throw new Error(`${response.url()} answers ${response.status()}`);
  return {
    purpose: response.request().resourceType(),
    bytes: Number(response.headers()['content-length']),
  };
}

/**
 * Cumulative layout shift once the fonts are drawn: the sum of all shifts. The usual measure takes
 * the worst five seconds of a long visit; this one is shorter.
 */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((drawn) => setTimeout(drawn, 300));
    return shifts.reduce((sum, shift) => {
      return sum + ('value' in shift && typeof shift.value === 'number' ? shift.value : 0);
    }, 0);
  });
}
