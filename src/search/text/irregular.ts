/** Irregular forms of common English words, each line the base and its other forms. */
const FORMS = `
be am is are was were been being
become became
agree agreed
begin began begun
break broke broken
bring brought
build built
buy bought
choose chose chosen
come came
deal dealt
drive drove driven
fall fell fallen
feel felt
fight fought
find found
fly flew flown
forbid forbade forbidden
freeze froze frozen
free freed
get got gotten
guarantee guaranteed
give gave given
go goes went gone
grow grew grown
hold held
keep kept
know knew known
lead led
lose lost
make made
man men
meet met
pay paid
rise rose risen
say said
see saw seen
seek sought
sell sold
send sent
shrink shrank shrunk
sink sank sunk
speak spoke spoken
spend spent
take took taken
teach taught
tell told
think thought
understand understood
win won
withdraw withdrew withdrawn
woman women
write wrote written
child children
crisis crises
analysis analyses
gas gases
bus buses
`;

/** Words that end as an inflection does and are none, or are another word than what is left. */
const WHOLE = `
news customs goods arms means series species united states lens plus during evening morning
this thus always perhaps across less unless process ours yours its his has
was is us as bed red need feed seed speed deed greed indeed hundred
`;

const lines = (text: string): string[] => text.trim().split(/\n/);
const words = (text: string): string[] => text.trim().split(/\s+/);

/** The base of each irregular form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  lines(FORMS).flatMap((line) => {
    const [base = '', ...forms] = words(line);
    return forms.map((form) => [form, base] as const);
  }),
);

/** Words that no rule takes an ending from. */
export const UNINFLECTED: ReadonlySet<string> = new Set(words(WHOLE));
