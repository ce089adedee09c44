import type { Browser, Page, Response } from '@playwright/test';
import { type Answer, type Measured, figuresOf, worst } from './figures.ts';
import { type Window, WINDOWS } from './windows.ts';

/** What a page did in one window. */
interface Visit {
  readonly width: number;
  readonly shift: number;
  readonly responses: readonly Response[];
}

/**
 * Opens a page in each of the windows, in a browser that has nothing of the site yet, and measures
 * what it gets in the first and how much it shifts in any. All are open at once: most of the time
 * passes in waiting until a page rests.
 */
export async function measure(browser: Browser, address: string): Promise<Measured> {
  const visits = await Promise.all(WINDOWS.map((window) => visit(browser, address, window)));
  const shift = worst(visits);
  const answers = visits[0]?.responses.map(answerOf) ?? [];
  return { figures: figuresOf(answers, shift.shift), shiftAt: shift.width };
}

/**
 * Fonts and scripts that do not hold up the page are held back until it has been painted without
 * them: a server on the same machine would send them so fast that no shift could be seen.
 */
async function visit(browser: Browser, address: string, window: Window): Promise<Visit> {
  const { isMobile, width, height } = window;
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile,
    hasTouch: isMobile,
  });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const painted = Promise.withResolvers<undefined>();
  await page.route(/\.woff2$|\/_astro\/.*\.js$/, async (route) => {
    await painted.promise;
    await route.continue();
  });

  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
  painted.resolve(undefined);
  await page.waitForLoadState('networkidle');
  const shift = await shiftOf(page);
  await context.close();
  return { width, shift, responses };
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
