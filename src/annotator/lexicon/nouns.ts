import data from './data/plurals.json' with { type: 'json' };
import { words } from './words.ts';

/** Words that end a counted noun phrase: "20 companies | based in". */
export const NOUN_STOPS: ReadonlySet<string> = words(
  'a about above across after against all along also although am amid among an and are around as at be because been before behind being below between both but by can could despite did do does during each ended ending expected for from had has have he her his how however if in including into is it its last may might more must near next no nor not of off on once only onto or our over per said same say says shall she should since so such than that the their them then there these they this those through throughout to today toward towards under until up upon via was we were what when where whether which while who whom whose will with within without would yesterday yet you',
);

/** Plurals without an s. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(Object.entries(data.counted));

/** Words in s that are no plurals, verbs that are never nouns among them. */
export const FALSE_PLURALS: ReadonlySet<string> = words(
  'across always becomes brings comes gas gets gives goes grows his hurts its keeps knows makes perhaps plus prevails previous seems series takes tells various',
);

/** Nouns for persons, which are counted as people. */
export const PEOPLE_NOUNS: ReadonlySet<string> = words(
  'adults analysts athletes chiefs citizens civilians delegates doctors drivers economists employees engineers experts farmers foreigners guests heads inhabitants migrants miners ministers nurses officers passengers patients persons refugees residents soldiers specialists students teachers tourists traders travelers travellers troops vaccinators visitors voters workers',
);

/** What an ordinal counts when spelled: "first foreign visit", "second round". */
export const COUNTED_OCCASIONS: ReadonlySet<string> = words(
  'anniversary conference congress contact cut decline decrease drill drop edition exercise expansion fall forum gain increase loss meeting package patrol reduction rise round session summit talks term test trip visit',
);

/** What an ordinal in figures does not count. */
export const NOT_COUNTED: ReadonlySet<string> = words(
  'century centuries countries country floor parties party quarter half street world',
);
