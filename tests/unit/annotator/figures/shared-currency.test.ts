import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

describe('a currency that its country must tell', () => {
  it.each([
    ['A mill in Chile cost 5 million pesos.', 'CLP'],
    ['A mill cost 5 million pesos. Chilean banks paid for most of it.', 'CLP'],
    ['A mill in Chile cost 5 million pesos, one in Peru 6 million.', 'CLP'],
    ['A mill in Chile cost 5 million pesos. A bank in Mexico paid for most of it.', 'pesos'],
    ['A mill cost 5 million pesos.', 'pesos'],
    ['A mill in Chile cost 5 million Mexican pesos.', 'MXN'],
    ['A road in Pakistan cost Rs 500 crore.', 'PKR'],
    ['A road in Malawi cost 3 billion kwacha.', 'MWK'],
    ['A road in Zambia cost 3 billion kwacha.', 'ZMW'],
    ['A road cost 3 billion kwacha.', 'kwacha'],
    ['A road in Moldova cost 3 million lei.', 'MDL'],
    ['A road in Peru cost 3 million soles.', 'PEN'],
    ['A road cost 3 million soles.', 'soles'],
    ['A road in Uzbekistan cost 3 million soms.', 'UZS'],
    ['A road in Costa Rica cost 3 million colones.', 'CRC'],
    ['A road in Mongolia cost 3 billion tugriks.', 'MNT'],
    ['A road in Turkmenistan cost 3 million manat.', 'TMT'],
    ['A road in Morocco cost 3 billion dirhams.', 'MAD'],
    ['A road in Lebanon cost 3 billion pounds.', 'LBP'],
    ['A road in Syria cost 3 billion pounds.', 'SYP'],
    ['A road in Wales cost 3 million pounds.', 'GBP'],
    ['A road cost 3 million pounds. Banks lent £2 million.', 'GBP'],
    ['A London bank lent 3 million pounds to a port in Lebanon.', 'pounds'],
    ['A road cost 3 million pounds.', 'GBP'],
    ['A calf put on 40 pounds.', 'pounds'],
    ['A cook in Britain bought 40 pounds of rice.', 'pounds'],
  ])('%s', (text, unit) => {
    expect(quantities(text)[0]?.unit).toBe(unit);
  });

  it.each([
    ['Milk rose by 9 cents in May.', 9, 'cents'],
    ['Milk rose by 40 pence in May.', 0.4, 'GBP'],
    ['Milk rose by 9 cents to 1.20 euros.', 0.09, 'EUR'],
    ['Milk rose by 9 cents to $1.20.', 0.09, 'USD'],
    ['Milk rose by 9 cents to 3 euros, or $4.', 9, 'cents'],
    ['Milk rose by 9 cents to 3 crowns.', 9, 'cents'],
    ['A firm in Ohio earned 9 cents a share. It bought a mill for 3 million euros.', 9, 'cents'],
  ])('cents: %s', (text, value, unit) => {
    expect(quantities(text)[0]).toMatchObject({ value, unit });
  });
});
