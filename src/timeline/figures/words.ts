import { formatPeriod } from '../../format/date.ts';
import { qualified, type Scale } from '../value.ts';
import type { DatedFigure } from './figure.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const CHANGE = new Intl.NumberFormat('en', {
  maximumSignificantDigits: 6,
  signDisplay: 'exceptZero',
});

/** A number at the scale of its panel: "240"; of a change with its sign: "+26.3%". */
export function tickText(value: number, scale: Scale, unit: string): string {
  return `${NUMBER.format(value / scale.factor)}${unit === '%' ? '%' : ''}`;
}

/** What stands by a figure's mark, without the letter of its source: "240", "target 200, met 2023". */
export function figureText(figure: DatedFigure, scale: Scale, isGrowth: boolean): string {
  const { value, unit, qualifier, look, met } = figure;
  const number = (isGrowth ? CHANGE : NUMBER).format(value / scale.factor);
  const amount = qualified(`${number}${unit === '%' ? '%' : ''}`, qualifier);
  if (look === 'target') return `target ${amount}`;
  if (look === 'met') return `target ${amount}, met${met === null ? '' : ` ${formatPeriod(met)}`}`;
  return look === 'worked-out' ? `${amount}, worked out` : amount;
}

/** The same with its time, for a mark at the edge of the window. */
export function figureTextAside(figure: DatedFigure, scale: Scale, isGrowth: boolean): string {
  const time = formatPeriod(figure.period);
  return `${figureText(figure, scale, isGrowth)}, ${figure.isDue && figure.look === 'target' ? 'by ' : ''}${time}`;
}
