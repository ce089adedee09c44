import type { Stance } from '../../schemas/claim.ts';

/** Beginnings of words that say which way things go, lower case, by stance. */
const OPENINGS: Readonly<Record<Stance, string>> = {
  favourable:
    'accelerat active advan beneficial benefit boost bolster closer cooperat cordial cultivat deepen develop elevat emerg enabl encourag enhanc establish expan facilitat firm flourish foster friendl further gain good grow grew grown import improv increas intensif investing investme jump maint mutual notable opportunit positive prais prefer promot prosper readiness rebound reliab resilien robust rose rise rising smooth solid stead strength strong success surg surpass sustain tangible thriv trust unlimited upgrad valued welcom',
  adverse:
    'adverse barred barrier caution cautious challeng collaps complicat concern contract crisis critic cut damag declin decreas delay deteriorat difficult disput disrupt drop fail fall fear fell hamper hinder hit hurt issues lack lazy limit loss lost obstacle plung pressure problem reduc reluctan restrict risk scarce sever shrank shrink slow slump strain struggl suffer tense tension threat trouble turbulen unpredictable weak worr worsen',
  settled: 'accomplished completed concluded fixed overcome resolved solved',
  unsettled: 'blocked halted refused reject returned stalled stopped suspended unpaid unresolved',
};

/** Words that begin as one of the above and say nothing of the kind. */
export const NO_STANCE: ReadonlySet<string> = new Set([
  'cooperation',
  'developing',
  'development',
  'developments',
  'establishment',
  'export',
  'export-import',
  'further',
  'furthermore',
  'goods',
  'good-neighborly',
  'import',
  'important',
  'imports',
  'limited',
  'main',
  'mainly',
  'mainland',
  'maintenance',
  'severity',
  'several',
  'window',
  'winter',
]);

/** The openings of words that lean some way, the longest first. */
export const STANCE_OPENINGS: readonly (readonly [opening: string, Stance])[] = (
  ['settled', 'unsettled', 'favourable', 'adverse'] as const
)
  .flatMap((stance) => OPENINGS[stance].split(' ').map((opening) => [opening, stance] as const))
  .sort(([a], [b]) => b.length - a.length);

/** Words before a cue that turn it round: "not resolved", "without pressure". */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'barely',
  'cannot',
  'hardly',
  'neither',
  'never',
  'no',
  'nor',
  'not',
  'without',
]);
