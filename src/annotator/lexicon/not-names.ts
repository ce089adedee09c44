import { words } from './words.ts';

/** Capitalised words that are part of titles, plans, works and places, not of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = words(
  'affairs agreement agriculture airport april asia asian atlantic august automobile avenue award bay belt bill bridge canal cape capital charter chief city coast commerce communique competition convention cooperation corridor council county covid crossing culture cup day december declaration defence defense development district dollar east eastern economic economy education energy eurasian euro europe european exchange express february festival field finance forces foreign forest forum framework free games gas global great green gulf hall health high highway holding house index initiative interior international island issue january joint july june justice labor labour lake land law league line lng march may media middle military mission monday mountain museum national nations network new north northern november nuclear ocean october oil olympic order organisation pacific pact palace park partnership peace peninsula people pilot pipeline plan plant platform policy pool port power prize program programme project protocol rail railway region regional relations report republic resolution rights river road saturday school sea security september service session ship silk south southern space special square state statement states station strait strategic strategy street summit sunday system terminal thursday tourism tournament tower trade transport treaty tuesday university valley version war wednesday west western world year yuan zone',
);

/** Capital letters that stand for no body: units, forms of a company, terms of business. */
export const PLAIN_LETTERS: ReadonlySet<string> = words(
  'ag ai am bn bpd ceo cfo coo covid cpi cpo eta etf etfs ev evs fdi fob fy gdp gmt gnp gps gst gw hiv hr ii iii ipo ips it iv jsc kg km kwh llc lng lpg ltd mln mmbtu mou mt mw mwh oj ojsc ok pc pdf phd pjsc plc pm pmi pr pv q rd sa sars sme smes teu teus tv tvs twh utc vat vi vii viii vip vs wti xi ytd',
);
