/** Currency signs to ISO 4217. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['hk$', 'HKD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
]);

/** Currency codes and names, lower case, to ISO 4217; a name of two words stands with its space. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['australian dollars', 'AUD'],
  ['canadian dollars', 'CAD'],
  ['hong kong dollars', 'HKD'],
  ['swiss francs', 'CHF'],
  ['u.s. dollars', 'USD'],
  ['us dollars', 'USD'],
  ['aud', 'AUD'],
  ['brl', 'BRL'],
  ['cad', 'CAD'],
  ['chf', 'CHF'],
  ['cny', 'CNY'],
  ['dirhams', 'AED'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['gbp', 'GBP'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['inr', 'INR'],
  ['jpy', 'JPY'],
  ['krw', 'KRW'],
  ['lira', 'TRY'],
  ['liras', 'TRY'],
  ['pesos', 'MXN'],
  ['pounds', 'GBP'],
  ['reais', 'BRL'],
  ['renminbi', 'CNY'],
  ['riyals', 'SAR'],
  ['rmb', 'CNY'],
  ['roubles', 'RUB'],
  ['rouble', 'RUB'],
  ['rubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rs', 'INR'],
  ['rub', 'RUB'],
  ['rupees', 'INR'],
  ['rupiah', 'IDR'],
  ['tenge', 'KZT'],
  ['usd', 'USD'],
  ['won', 'KRW'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
]);

/** Codes that may stand before the number: "USD 5bn", "Rs 500". */
export const LEADING_CODES: ReadonlySet<string> = new Set([
  'aud',
  'brl',
  'cad',
  'chf',
  'cny',
  'eur',
  'gbp',
  'inr',
  'jpy',
  'krw',
  'rmb',
  'rs',
  'rub',
  'usd',
]);

/** A unit of measurement: its name in the data, and what one of the written unit is worth in it. */
export interface PhysicalUnit {
  readonly unit: string;
  readonly factor: number;
}

const unit = (name: string, factor = 1): PhysicalUnit => ({ unit: name, factor });

/** Units of measurement as written, lower case, words parted by one space. */
export const PHYSICAL_UNITS: ReadonlyMap<string, PhysicalUnit> = new Map([
  ['barrels a day', unit('barrels per day')],
  ['barrels of oil a day', unit('barrels per day')],
  ['barrels of oil per day', unit('barrels per day')],
  ['barrels per day', unit('barrels per day')],
  ['bpd', unit('barrels per day')],
  ['bcm', unit('m3', 1e9)],
  ['cubic meters', unit('m3')],
  ['cubic metres', unit('m3')],
  ['gigawatt hours', unit('GWh')],
  ['gigawatts', unit('GW')],
  ['gw', unit('GW')],
  ['gwh', unit('GWh')],
  ['ha', unit('hectares')],
  ['kg', unit('kg')],
  ['kilometers', unit('km')],
  ['kilometres', unit('km')],
  ['kilowatt hours', unit('kWh')],
  ['km', unit('km')],
  ['kwh', unit('kWh')],
  ['megawatts', unit('MW')],
  ['metric tonnes', unit('t')],
  ['metric tons', unit('t')],
  ['mw', unit('MW')],
  ['mwh', unit('MWh')],
  ['tonne', unit('t')],
  ['tonnes', unit('t')],
  ['ton', unit('t')],
  ['tons', unit('t')],
  ['twh', unit('TWh')],
]);

/** The longest of the unit names above, in words. */
export const UNIT_WORDS = 5;
