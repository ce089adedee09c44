import phrasal from './data/phrasal-verbs.json' with { type: 'json' };
import { verbTable } from './inflect.ts';
import { words } from './words.ts';

/** Verbs of saying that take a clause: "said (that) ...". Forms in -ing are left out. */
export const CLAUSE_VERBS: ReadonlySet<string> = verbTable(
  'acknowledge add admit affirm agree allege announce answer anticipate argue assert assess assume assure believe boast calculate caution claim clarify comment complain concede conclude confirm contend counter declare demand deny determine disclose doubt emphasise emphasize estimate exclaim expect explain fear feel find forecast foresee grumble guess hint hope imply indicate inform insist joke judge lament laugh maintain mention muse note observe pledge point predict proclaim project promise propose quip reaffirm reassure recall reckon recommend recount reiterate remark remember remind reply report respond retort reveal say shrug signal specify speculate state stipulate stress suggest surmise suspect tell testify think threaten underline underscore vow warn worry write',
);

/** Verbs of saying that take a clause without "that" too: "said prices would fall". */
export const BARE_CLAUSE_VERBS: ReadonlySet<string> = verbTable(
  'admit argue believe claim complain concede estimate expect forecast hope insist joke predict reckon say stress tell think warn write',
);

/** Verbs of saying that take a thing said: "praised the ...", "stressed the importance of ...". */
export const OBJECT_VERBS: ReadonlySet<string> = verbTable(
  'accuse acknowledge affirm anticipate applaud ascribe attribute bemoan blame caution condemn criticise criticize decry demand denounce deplore describe dismiss dub echo emphasise emphasize estimate expect express forecast foresee frame hail highlight lament laud note praise predict propose reaffirm reiterate reject slam stress tout underline underscore urge voice welcome',
);

/** Verbs that take a thing said behind one of these words: "called for an end", "called on the bank to". */
export const PHRASAL_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(phrasal.verbs),
);

/** Verbs that a body uses for what it foresees: "the agency sees a surplus". */
export const OUTLOOK_VERBS: ReadonlySet<string> = new Set(['sees', 'show', 'showed', 'shows']);

/** Verbs that give a thing a figure: "put the cost at $5 million", "gave the toll as 20". */
export const PRICING_VERBS: ReadonlySet<string> = words(
  'assessed assesses calculated calculates estimate estimated estimates gave give gives peg pegged pegs project projected projects put puts rated rates reckon reckoned reckons see sees valued values',
);

/** Verbs that give a thing a name: "called it a “gift”". */
export const NAMING_VERBS: ReadonlySet<string> = words(
  'brand branded brands call called calls compare compared compares deemed describe described describes dub dubbed dubs label labelled labels liken likened likens termed',
);

/** Forms in -ing behind a comma that go on with what somebody said: "..., adding that". */
export const ADDING_VERBS: ReadonlySet<string> = words(
  'adding arguing claiming explaining insisting noting saying stressing warning',
);

/** Words that may stand between a speaker and the verb. */
export const VERB_LEADS: ReadonlySet<string> = words(
  'again also always consistently did earlier even explicitly further had has have however later now often once only previously publicly recently repeatedly rightly separately still then therefore today who yesterday',
);

/** Forms of "be". */
export const BE_FORMS: ReadonlySet<string> = words('am are be been being is was were');

/** Verbs that help another, in finite forms, the denied ones too: where one stands, a clause does. */
export const HELPING_VERBS: ReadonlySet<string> = words(
  "am are aren't can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't have haven't is isn't may might must shall should shouldn't was wasn't were weren't will won't would wouldn't",
);
