import type { EventLook } from '../../timeline/events/event.ts';
import type { SheetRow } from '../../timeline/sheet/rows.ts';
import { laySheet, type SheetPanel } from '../../timeline/sheet/sheet.ts';
import { svgOf } from '../../timeline/sheet/shape.ts';
import type { Shown } from '../../timeline/shown.ts';
import { type PanelPart, readPanels, readRows, type Row } from './model.ts';

const READING =
  'Solid: said. Broken: worked out. Dotted with a flag: a target. Hollow: still to come when it was written, or not told as a fact. Pale: known only to the month or year.';
const TURNS = ' Two colours in turns: figures so near each other that they share one line.';
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The timeline as it is shown, as an SVG file with all that explains it. */
export function picture(root: HTMLElement, { window }: Shown): string {
  const { title = '', sources = '', path = '' } = root.dataset;
  const sharesLine = root.querySelector('.figure:not(.out) .bar[pathLength]') !== null;
  const last = new Date(window.end.getTime() - 1);
  const lanes = [...root.querySelectorAll<HTMLDetailsElement>('.lane:not([hidden])')];
  const rows = new Map(readRows(root).map((row) => [row.element, row]));
  const sheet = laySheet({
    title,
    line: `${DAY.format(window.start)} to ${DAY.format(last)}. ${READING}${sharesLine ? TURNS : ''}`,
    window,
    panels: readPanels(root)
      .filter(({ element }) => !element.hidden)
      .map(panelOf),
    lanes: lanes
      .filter(({ open }) => open)
      .map((lane) => ({
        title: lane.querySelector('h2')?.textContent ?? '',
        rows: [...lane.querySelectorAll<HTMLElement>('.row:not([hidden])')].flatMap((element) => {
          const row = rows.get(element);
          return row ? [rowOf(row)] : [];
        }),
      })),
    sources: sources.split('\n'),
    address: `${new URL(path, location.href).href}${location.search}`,
  });
  const style = getComputedStyle(document.documentElement);
  return svgOf(
    sheet.shapes,
    { ...sheet, title },
    {
      colour: coloursOf(root),
      serif: style.getPropertyValue('--serif'),
      sans: style.getPropertyValue('--sans'),
    },
  );
}

function panelOf({ element, plot, height, figures }: PanelPart): SheetPanel {
  const rules = [...plot.querySelectorAll('[data-tick]')];
  const labels = [...plot.querySelectorAll('.tick-labels text')];
  return {
    title: element.querySelector('h2')?.textContent.trim() ?? '',
    unit: element.querySelector('.says p')?.textContent.trim() ?? '',
    height,
    ticks: rules.map((rule, at) => ({
      y: Number(rule.getAttribute('y1')),
      label: labels[at]?.textContent.trim() ?? '',
    })),
    figures: figures
      .filter(({ group }) => !group.classList.contains('out'))
      .map((figure) => ({
        ...figure,
        isDue: figure.parts.flag !== null,
        tone: toneOf(figure.group),
      })),
  };
}

function rowOf({ element, strands }: Row): SheetRow {
  const shown = strands.filter(({ link }) => !link.classList.contains('out'));
  return {
    name: element.querySelector('.name a')?.textContent.trim() ?? '',
    when: whenOf(element),
    strands: shown.map(({ link, span }) => ({
      span,
      look: lookOf(link),
      isExact: link.classList.contains('day'),
      tone: toneOf(link),
    })),
    letters: [...element.querySelectorAll('.seats > .siglum:not(.absent)')].map((letter) => ({
      sign: letter.textContent.trim(),
      tone: toneOf(letter),
    })),
  };
}

/** The datings of a row, with how they stand. */
function whenOf(element: HTMLElement): string {
  const parts = [...element.querySelectorAll('.when > span')].map(
    ({ classList, textContent }) =>
      `${classList.contains('clash') ? ' · ' : ''}${textContent.replace(/\s+/g, ' ')}`,
  );
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function lookOf({ classList }: Element): EventLook {
  if (classList.contains('denied')) return 'denied';
  return classList.contains('planned') ? 'planned' : 'told';
}

const toneOf = ({ classList }: Element): string =>
  [...classList].find((name) => name.startsWith('source-')) ?? 'ink';

/** What a colour of the page comes to. */
function coloursOf(root: HTMLElement): (tone: string) => string {
  const known = new Map<string, string>();
  return (tone) => {
    const found = known.get(tone);
    if (found !== undefined) return found;
    const probe = document.createElement('i');
    const isSource = tone.startsWith('source-');
    if (isSource) probe.className = tone;
    probe.style.color = isSource ? 'var(--c)' : `var(--${tone})`;
    root.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    known.set(tone, color);
    return color;
  };
}
