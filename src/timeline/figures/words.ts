import { formatPeriod } from '../../format/date.ts';
import { partsOfUnit } from '../../schemas/rated-unit.ts';
import { qualified, type Scale } from '../value.ts';
import type { DatedFigure, FigureLook } from './figure.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const CHANGE = new Intl.NumberFormat('en', {
  maximumSignificantDigits: 6,
  signDisplay: 'exceptZero',
});

/** A number at the scale of its panel: "240"; of a change with its sign: "+26.3%". */
export function tickText(value: number, scale: Scale, unit: string): string {
  return `${NUMBER.format(value / scale.factor)}${signOf(unit)}`;
}

function signOf(unit: string): string {
  return partsOfUnit(unit)[0] === '%' ? '%' : '';
}

/**
 * What stands by a figure's mark, behind the letter of its source, from the longest to the shortest:
 * "A target 200, met 2023", "A 200". What the short one leaves out, the look of the mark says.
 */
export function figureTexts(figure: DatedFigure, scale: Scale, isGrowth: boolean): string[] {
  const { value, unit, qualifier, look, met, source } = figure;
  const number = (isGrowth ? CHANGE : NUMBER).format(value / scale.factor);
  const bare = `${number}${signOf(unit)}`;
  const amount = qualified(bare, qualifier);
  const time = met === null ? '' : ` ${formatPeriod(met)}`;
  const texts: Readonly<Record<FigureLook, readonly string[]>> = {
    said: [amount],
    unsure: [amount],
    target: [`target ${amount}`, amount],
    met: [`target ${amount}, met${time}`, `${amount}, met${time}`, amount],
    'worked-out': [`${amount}, worked out`, amount, ...(qualifier === 'about' ? [bare] : [])],
  };
  return texts[look].map((text) => `${source.sign} ${text}`);
}

/** The same with its time, for a mark at the edge of the window. */
export function figureTextsAside(figure: DatedFigure, scale: Scale, isGrowth: boolean): string[] {
  const by = figure.isDue && figure.look === 'target' ? 'by ' : '';
  const texts = figureTexts(figure, scale, isGrowth);
  return texts.map((text) => `${text}, ${by}${formatPeriod(figure.period)}`);
}
