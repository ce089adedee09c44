import { words } from './words.ts';

/** Words that open a sentence with a capital and name nobody, lower case. */
export const PLAIN_OPENERS: ReadonlySet<string> = words(
  'a according additionally after all also although amid among an and another any are as at away back because before both but by can could despite did do does during each every few following for from further furthermore had has have he her here his how however i if in including incoming instead is it its last later like many may meanwhile meeting might more moreover most much must my near nearly neighboring neighbouring new next no nor not notably now of on once one only or other our outgoing over per recently several shall she should since so some speaking still such than thanks that the their then there therefore these they this those though through thus to today together trade two under until up visiting was we were what when where whether which while who why will with within without would yesterday yet you your',
);
