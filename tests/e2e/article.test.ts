import { expect, type Page } from '@playwright/test';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { isForeground, type Note, notesOn } from '../../src/corpus/notes.ts';
import { isDisagreement } from '../../src/corpus/outcome.ts';
import type { Facts } from '../../src/schemas/facts.ts';
import { at, first, test } from './fixtures.ts';

/** The notes of the articles that are shown in full. */
function notesOf(facts: Facts): Note[] {
  const corpus = readCorpus(facts);
  const full = new Set(
    facts.sources.filter(({ display }) => display === 'full').map(({ id }) => id),
  );
  return facts.claims
    .filter(({ source }) => full.has(source))
    .flatMap((claim) => notesOn(corpus, claim));
}

const foreground = (facts: Facts) => first(notesOf(facts).filter(isForeground), 'note on a figure');
const disputed = (facts: Facts) => notesOf(facts).filter(({ verdict }) => isDisagreement(verdict));

const addressOf = ({ claim }: Note): string => at(`articles/${claim.source}/`);
const noteOf = (page: Page, { claim }: Note) =>
  page.locator(`.note:not(.more) a[href$="/claims/${claim.id}/"]`).first();
const panelIn = (page: Page) => page.locator('.panel, .sheet');

test('a note stands on the line of its words', async ({ page, facts }) => {
  const [only] = disputed(facts);
  test.skip(only === undefined, 'no disagreement in this corpus');
  await page.goto(addressOf(only ?? foreground(facts)));
  const notes = await page
    .locator('.edition .disputes, .edition .note:visible')
    .evaluateAll((all) =>
      all.map((note) => {
        const { top, bottom } = note.getBoundingClientRect();
        // A note stands behind the first of its words: on the line where the text before it ends.
        const text = document.createRange();
        if (note.previousSibling) text.selectNodeContents(note.previousSibling);
        const line = [...text.getClientRects()].at(-1);
        return { top, bottom, from: top - (line?.top ?? NaN) };
      }),
    );
  const [head, ...rest] = notes;
  expect(rest.length).toBeGreaterThan(0);
  let above = head?.bottom ?? NaN;
  for (const { top, bottom, from } of rest) {
    // On its line, or right below what stands there already: at most a line of text lower.
    expect(from).toBeGreaterThan(-12);
    if (top - above > 20) expect(from).toBeLessThan(36);
    above = bottom;
  }
});

test('no two notes overlap, whichever are shown', async ({ page, facts }) => {
  for (const { id } of facts.sources.filter(({ display }) => display === 'full')) {
    await page.goto(at(`articles/${id}/?notes=all`));
    const boxes = await page.locator('.disputes, .edition .note').evaluateAll((all) =>
      all
        .map((note) => note.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ top, bottom }) => ({ top, bottom }))
        .toSorted((a, b) => a.top - b.top),
    );
    for (const [index, { top }] of boxes.slice(1).entries())
      expect(top).toBeGreaterThanOrEqual((boxes[index]?.bottom ?? 0) - 0.5);
  }
});

test('a click opens the comparison in the margin, and again closes it', async ({ page, facts }) => {
  const note = foreground(facts);
  await page.goto(addressOf(note));
  await noteOf(page, note).click();
  await expect(panelIn(page)).toBeVisible();
  await expect(panelIn(page).locator(`a[href$="/claims/${note.claim.id}/"]`)).toBeVisible();
  const text = await page.locator('.edition > p').first().boundingBox();
  const panel = await panelIn(page).boundingBox();
  expect(panel?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await noteOf(page, note).click();
  await expect(panelIn(page)).toHaveCount(0);
});

test('Enter opens a note, and Escape closes it and gives the focus back', async ({
  page,
  facts,
}) => {
  const note = foreground(facts);
  await page.goto(addressOf(note));
  await noteOf(page, note).focus();
  await page.keyboard.press('Enter');
  await expect(panelIn(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelIn(page)).toHaveCount(0);
  await expect(noteOf(page, note)).toBeFocused();
});

test('a click on a claim’s words opens what others say to it', async ({ page, facts }) => {
  const { claim } = foreground(facts);
  await page.goto(at(`articles/${claim.source}/`));
  await page.locator(`mark[id="${claim.id}"]`).dispatchEvent('click');
  await expect(panelIn(page)).toBeVisible();
});

test('j and k go from claim to claim', async ({ page, facts }) => {
  const { claim } = foreground(facts);
  const ids = facts.claims.filter(({ source }) => source === claim.source).map(({ id }) => id);
  await page.goto(at(`articles/${claim.source}/`));
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator('mark:focus')).toHaveAttribute('id', ids[1] ?? '');
  await page.keyboard.press('k');
  await expect(page.locator('mark:focus')).toHaveAttribute('id', ids[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(panelIn(page)).toBeVisible();
});

test('the choice of notes stands in the address and is kept', async ({ page, facts }) => {
  const note = foreground(facts);
  await page.goto(addressOf(note));
  await expect(noteOf(page, note)).toBeVisible();
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/\?notes=all$/);
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/\?notes=none$/);
  await expect(noteOf(page, note)).toBeHidden();
  await page.goto(addressOf(note));
  await expect(page.getByLabel('Notes:')).toHaveValue('none');
  await page.getByLabel('Notes:').selectOption('some');
  await expect(noteOf(page, note)).toBeVisible();
});

test('a note is one stop of the Tab key, and its name tells the verdict and with whom', async ({
  page,
  facts,
}) => {
  const [note] = disputed(facts);
  test.skip(note === undefined, 'no disagreement in this corpus');
  await page.goto(addressOf(note ?? foreground(facts)));
  await expect(page.locator('.edition mark :is(a, button):not([part="link"])')).toHaveCount(0);
  const notes = await page.locator('.edition mark .note').count();
  await expect(page.locator('.edition mark .note a')).toHaveCount(notes);
  const visible = page.locator('.edition .note:visible');
  await visible.first().locator('a').focus();
  await expect(visible.first()).toBeFocused();
  if ((await visible.count()) > 1) {
    await page.keyboard.press('Tab');
    await expect(visible.nth(1)).toBeFocused();
  }
  await expect(page.locator('.note.clash a').first()).toHaveAccessibleName(
    /^(?:contradict|differ), .+: /,
  );
});

test('an address of no claim of the article says so, and leads on', async ({ page, facts }) => {
  const [one, other] = facts.sources.map(({ id }) =>
    facts.claims.find(({ source }) => source === id),
  );
  const { source } = first(
    [one].filter((claim) => claim !== undefined),
    'claim',
  );
  const { id: there } = first(
    [other].filter((claim) => claim !== undefined),
    'claim of a second source',
  );
  await page.goto(at(`articles/${source}/#${there}`));
  const notice = page.locator('#unknown-claim');
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/claims/${there}/$`));
  await page.goto(at(`articles/${source}/#nosuchclaim`));
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(/\/claims\/$/);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a line under the paragraph opens a sheet, with the claim above it', async ({
    page,
    facts,
  }) => {
    const [note] = disputed(facts);
    test.skip(note === undefined, 'no disagreement in this corpus');
    await page.goto(addressOf(note ?? foreground(facts)));
    const line = page.locator('a.chip').first();
    await line.tap();
    const sheet = await panelIn(page).boundingBox();
    expect(sheet?.height).toBeLessThanOrEqual(0.45 * 800 + 1);
    const mark = await page.locator('mark.open').first().boundingBox();
    expect(mark && mark.y + Math.min(mark.height, 40)).toBeLessThan(sheet?.y ?? 0);
    expect(mark?.y).toBeGreaterThanOrEqual(0);
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect(panelIn(page)).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(panelIn(page)).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a note leads to its claim’s page, and notes are chosen', async ({ page, facts }) => {
    const note = foreground(facts);
    await page.goto(addressOf(note));
    await page.getByLabel('Notes:').selectOption('none');
    await expect(noteOf(page, note)).toBeHidden();
    await page.getByLabel('Notes:').selectOption('some');
    await noteOf(page, note).click();
    await expect(page).toHaveURL(new RegExp(`/claims/${note.claim.id}/$`));
  });
});

test.describe('on paper', () => {
  test('disagreements stand at the end, numbered, with quotations', async ({ page, facts }) => {
    const [note] = disputed(facts);
    test.skip(note === undefined, 'no disagreement in this corpus');
    await page.goto(addressOf(note ?? foreground(facts)));
    const paper = page.locator('.end-notes');
    await expect(paper).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(paper.locator('li')).toHaveCount(await page.locator('.note.clash').count());
    await expect(paper.locator('q').first()).not.toBeEmpty();
  });
});
