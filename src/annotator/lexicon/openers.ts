/** Words that open a sentence with a capital and name nobody, lower case. */
export const PLAIN_OPENERS: ReadonlySet<string> = new Set(
  'a according additionally after all also although amid among an and another any as at away back because before both but by despite during each every few following for from further furthermore he her here his how however i if in including instead it its last later like many meanwhile more moreover most much my near nearly new next no nor not notably now of on once one only or other our over recently several she since so some speaking still such than thanks that the their then there therefore these they this those though through thus to today together trade two under until up we what when where whether which while who why with within without yesterday yet you your'.split(
    ' ',
  ),
);
