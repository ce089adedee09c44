import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('money', () => {
  it.each([
    ['$240 billion', 240e9, 'USD'],
    ['US$65.8 billion', 65.8e9, 'USD'],
    ['€5m', 5e6, 'EUR'],
    ['USD 5bn', 5e9, 'USD'],
    ['157 million USD', 157e6, 'USD'],
    ['5 billion dollars', 5e9, 'USD'],
    ['20 trillion rubles', 20e12, 'RUB'],
    ['Rs 500 crore', 5e9, 'INR'],
    ['$4.69 billion', 4.69e9, 'USD'],
    ['$1,234,567.89', 1234567.89, 'USD'],
    ['$0.07', 0.07, 'USD'],
    ['$5', 5, 'USD'],
    ['$ 5 billion', 5e9, 'USD'],
    ['$5-billion', 5e9, 'USD'],
    ['a $5-billion loan', 5e9, 'USD'],
    ['a $300-million-dollar ship', 300e6, 'USD'],
    ['£12.5bn', 12.5e9, 'GBP'],
    ['£3bn', 3e9, 'GBP'],
    ['¥400 billion', 400e9, 'JPY'],
    ['₹500 crore', 5e9, 'INR'],
    ['₽3 trillion', 3e12, 'RUB'],
    ['₩900 billion', 900e9, 'KRW'],
    ['A$40 million', 40e6, 'AUD'],
    ['C$40 million', 40e6, 'CAD'],
    ['HK$7.8 million', 7.8e6, 'HKD'],
    ['NZ$3 million', 3e6, 'NZD'],
    ['S$1.3 billion', 1.3e9, 'SGD'],
    ['EUR 3 million', 3e6, 'EUR'],
    ['3 million euros', 3e6, 'EUR'],
    ['3.2bn euros', 3.2e9, 'EUR'],
    ['90 yuan', 90, 'CNY'],
    ['90 billion yuan', 90e9, 'CNY'],
    ['RMB 90 billion', 90e9, 'CNY'],
    ['1.3 trillion yen', 1.3e12, 'JPY'],
    ['40 million Swiss francs', 40e6, 'CHF'],
    ['40 million Australian dollars', 40e6, 'AUD'],
    ['two billion U.S. dollars', 2e9, 'USD'],
    ['half a billion dollars', 0.5e9, 'USD'],
    ['a million dollars', 1e6, 'USD'],
    ['one million dollars', 1e6, 'USD'],
    ['three hundred million rupees', 300e6, 'INR'],
    ['5 lakh rupees', 5e5, 'INR'],
    ['$2.5tn', 2.5e12, 'USD'],
    ['$40k', 40e3, 'USD'],
    ['$40K', 40e3, 'USD'],
    ['$3.4B', 3.4e9, 'USD'],
    ['25 euros a head', 25, 'EUR'],
    ['10,000 pounds', 10000, 'GBP'],
    ['5 billion US dollars', 5e9, 'USD'],
    ['a two-million-dollar gift', 2e6, 'USD'],
    ['$1.2 billion-a-year', 1.2e9, 'USD'],
    ['CHF40m', 40e6, 'CHF'],
    ['USD5bn', 5e9, 'USD'],
    ['€1.5-billion', 1.5e9, 'EUR'],
    ['1.5 million Euros', 1.5e6, 'EUR'],
    ['US $5 million', 5e6, 'USD'],
  ])('%s', (text, value, unit) => {
    expect(figures(`It cost ${text} there`)).toEqual([[value, unit]]);
  });

  it.each([
    ['$10-12 billion', [10e9, 'USD'], [12e9, 'USD']],
    ['$10 billion to $12 billion', [10e9, 'USD'], [12e9, 'USD']],
    ['between $10 billion and $12 billion', [10e9, 'USD'], [12e9, 'USD']],
    ['between 3 and 5 million euros', [3e6, 'EUR'], [5e6, 'EUR']],
    ['€500 million to €1 billion', [500e6, 'EUR'], [1e9, 'EUR']],
    ['$5 million (4.6 million euros)', [5e6, 'USD'], [4.6e6, 'EUR']],
    ['$5, $6 and $7', [5, 'USD'], [6, 'USD'], [7, 'USD']],
    ['$70-$75', [70, 'USD'], [75, 'USD']],
    ['$70–80', [70, 'USD'], [80, 'USD']],
  ])('%s', (text, ...gives) => {
    expect(figures(`It cost ${text} there`)).toEqual(gives);
  });

  it.each([
    'The dollar rate fell.',
    'A $ sign stood there.',
    'It is 240 billion.',
    'They won the cup.',
    'He pounds the table.',
    'The yuan rose.',
    'A dollar is a dollar.',
    'The $ and the € are signs.',
    'A euro area country signed.',
    'He rubs his hands.',
    'The 2024 won out.',
  ])('nothing in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
