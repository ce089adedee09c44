import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('physical amounts', () => {
  it.each([
    ['100 million tonnes', 100e6, 't'],
    ['38 bcm', 38e9, 'm3'],
    ['38 billion cubic metres', 38e9, 'm3'],
    ['38 billion cubic meters', 38e9, 'm3'],
    ['1.2 million barrels a day', 1.2e6, 'barrels per day'],
    ['1.2 million barrels per day', 1.2e6, 'barrels per day'],
    ['1.2 million barrels of oil a day', 1.2e6, 'barrels per day'],
    ['40,000 bpd', 40000, 'barrels per day'],
    ['2 million barrels', 2e6, 'barrels'],
    ['500 kWh', 500, 'kWh'],
    ['420 parts per million', 420, 'parts per million'],
    ['420 ppm', 420, 'parts per million'],
    ['30 cubic metres', 30, 'm3'],
    ['12 km', 12, 'km'],
    ['12km', 12, 'km'],
    ['3,000 kilometres', 3000, 'km'],
    ['a 3,000-kilometre line', 3000, 'km'],
    ['a 1,200-megawatt plant', 1200, 'MW'],
    ['1.2 GW', 1.2, 'GW'],
    ['4.5 TWh', 4.5, 'TWh'],
    ['5 million hectares', 5e6, 'hectares'],
    ['250 kg', 250, 'kg'],
    ['40 Mt', 40e6, 't'],
    ['2.3 million tons', 2.3e6, 't'],
    ['2.3m tonnes', 2.3e6, 't'],
    ['816 000 t', 816e3, 't'],
    ['−40 degrees', -40, 'degrees'],
    ['2.3 mln tons', 2.3e6, 't'],
    ['two million metric tons', 2e6, 't'],
    ['12,000 TEU', 12000, 'TEU'],
    ['40 miles', 40, 'miles'],
    ['40 m.p.h.', 40, 'mph'],
    ['40 miles an hour', 40, 'mph'],
    ['40 acres', 40, 'acres'],
    ['6 inches', 6, 'inches'],
    ['700 cubic metres a second', 700, 'm3/s'],
    ['63,500 deadweight tonnes', 63500, 'dwt'],
    ['3 ounces', 3, 'ounces'],
    ['1,900 kilometers', 1900, 'km'],
    ['500 kilowatt-hours', 500, 'kWh'],
    ['0.5 ha', 0.5, 'hectares'],
    ['20,000 tonnes', 20000, 't'],
    ['a 40-tonne lorry', 40, 't'],
    ['half a million tonnes', 500000, 't'],
    ['30°C', 30, '°C'],
    ['90 kilometres per hour', 90, 'km/h'],
    ['300 square kilometres', 300, 'km2'],
    ['40 feet', 40, 'feet'],
    ['2 million b/d', 2000000, 'barrels per day'],
  ])('%s', (text, value, unit) => {
    expect(figures(`It took ${text} there`)).toEqual([[value, unit]]);
  });

  it.each([
    ['10 to 12 million tonnes', [10e6, 't'], [12e6, 't']],
    ['10-12 million tonnes', [10e6, 't'], [12e6, 't']],
    ['between 3 and 5 km', [3, 'km'], [5, 'km']],
    ['3 km to 5 km', [3, 'km'], [5, 'km']],
    ['40 km and 60 km', [40, 'km'], [60, 'km']],
    ['12 km or 7.5 miles', [12, 'km'], [7.5, 'miles']],
    ['-5 °C and 30°C', [-5, '°C'], [30, '°C']],
    ['1.5 million to 2 million tonnes', [1.5e6, 't'], [2e6, 't']],
  ])('%s', (text, ...gives) => {
    expect(figures(`It took ${text} there`)).toEqual(gives);
  });

  it.each([
    'Tonnes of grain came.',
    'It is 30 bcmx there.',
    'The kilometre is a unit.',
    'He walked for miles.',
    'Kg is short for kilogram.',
  ])('nothing in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
