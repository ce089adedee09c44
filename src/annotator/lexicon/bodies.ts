import data from './data/bodies.json' with { type: 'json' };
import { words } from './words.ts';

/** Words that make a capitalised name a body's. */
export const BODY_WORDS: ReadonlySet<string> = words(
  'academy administration advisers advisors aerospace agency airlines airways alliance analytics army associates association authorities authority bank board bourse bureau cabinet center centre chamber co college commission committee commons companies company conference congress consortium consultancy consulting corp corporation council court customs daily department directorate economics embassy endowment exchange federation foundation fund gazette gmbh government group herald holding holdings house inc industries institute institution insurance intelligence jsc laboratories league lines llc logistics ltd markets ministry motors navy news newspaper office ojsc organisation organization parliament partners party petroleum pjsc plc police post press railway railways research reserve secretariat securities senate service society solutions sons statistics steel systems technologies times treasury tribunal tribune trust union university ventures',
);

/** Words that say what sort of body a name stands for: "the tracking firm Portline". */
export const BODY_SORTS: ReadonlySet<string> = words(
  'accountants agency airline association authority bank broadcaster broker brokerage brokers bureau carrier chamber charity coalition commission committee company conglomerate consortium consultancy consultants daily exchange exporter firm forum fund giant group institute insurer journal lender lobby magazine maker miner ministry monopoly network newspaper operator organisation organization outlet parliament party portal producer refiner regulator resort retailer shipper startup steelmaker supplier tabloid union university utility watchdog website weekly',
);

/** Sorts of body with the words in a name that make it one. */
export const SORT_KIN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.kin).map(([sort, kin]) => [sort, kin.split(' ')]),
);
