import { describe, expect, it } from 'vitest';
import { tagged } from '../../../../src/annotator/syntax/tagger.ts';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';

/** The tags of the words of a sentence that have one of some forms, in order. */
function tagsOf(text: string, form: string): string[] {
  const tokens = tokenise(text);
  return tagged(tokens, [{ from: 0, to: tokens.length }])
    .filter((word) => word.text === form)
    .map(({ tag }) => tag);
}

describe('a word is', () => {
  it.each([
    ['The ministry projects exports at 40 tonnes.', 'projects', 'VERB'],
    ['Analysts doubt that rates will fall.', 'doubt', 'VERB'],
    ['No ship will land, jokes Mill, but trains will.', 'jokes', 'VERB'],
    ['Trade hit a record, customs data show.', 'show', 'VERB'],
    ['The premier said that rates would fall.', 'premier', 'NOUN'],
    ['Trade Minister Don Farrell said that rates would fall.', 'Don', 'PROPN'],
    ['Sales doubled, according to people in Lund.', 'people', 'NOUN'],
    ['Analysts doubt the plan.', 'doubt', 'VERB'],
    ['Their doubt is old.', 'doubt', 'NOUN'],
    ['She points out that it rained.', 'points', 'VERB'],
    ['The points were lost.', 'points', 'NOUN'],
    ['The border crossing will close.', 'crossing', 'NOUN'],
    ['Holm Shipping will close.', 'Shipping', 'PROPN'],
    ['Mill, joined by Berg, reviews the plan.', 'reviews', 'VERB'],
    ['Mill saw the bank reports in Lund.', 'reports', 'NOUN'],
    ['The managing director left.', 'managing', 'ADJ'],
    ['The lead author left.', 'lead', 'ADJ'],
    ['It rained, according to plan.', 'to', 'ADP'],
    ['Nobody came.', 'Nobody', 'PRON'],
    ['It cost 40 dollars.', 'dollars', 'NOUN'],
    ['Two preferred a pause.', 'preferred', 'VERB'],
    ['Mill, a fellow in Lund, notes the rain.', 'notes', 'VERB'],
    ['The notes were lost.', 'notes', 'NOUN'],
    ['The shipyard Holm AS closed.', 'AS', 'PROPN'],
    ['It came as a shock.', 'as', 'ADP'],
    ['It may rain.', 'may', 'AUX'],
    ['The force that Mill called for left.', 'that', 'PRON'],
    ['Mill said that exports fell.', 'that', 'SCONJ'],
    ['The sum for which farmers had asked grew.', 'which', 'PRON'],
    ['It grew by 5 per cent.', 'per', 'NOUN'],
    ['The games, which open in May, are new.', 'open', 'VERB'],
    ['The port will open in May.', 'open', 'VERB'],
    ['The open port was full.', 'open', 'ADJ'],
    ['The sum set aside grew.', 'set', 'VERB'],
    ['The Holm Shipping line closed.', 'Shipping', 'PROPN'],
    ['The fourth ship sank.', 'fourth', 'ADJ'],
    ['A total of 40 ships sank.', 'total', 'NOUN'],
    ['The total sum grew.', 'total', 'ADJ'],
    ['Mill said pay had halved.', 'pay', 'NOUN'],
    ['Mill cut the rate.', 'cut', 'VERB'],
    ['The heads of state left.', 'heads', 'NOUN'],
    ['Its ministry forecasts average growth of 5%, whereas Mill expects 4%.', 'forecasts', 'VERB'],
    ['The growth forecasts of the bank were cut.', 'forecasts', 'NOUN'],
    ['Sales were lower than forecast in May.', 'forecast', 'VERB'],
    ['Sales were lower than the forecast.', 'forecast', 'NOUN'],
    ['The charge, set in 2011 at $5, rises to $6.', 'rises', 'VERB'],
    ['Two rises to the fee were planned.', 'rises', 'NOUN'],
    ['It will stay, provided that it rains.', 'provided', 'SCONJ'],
    ['It was provided by Mill.', 'provided', 'VERB'],
  ])('in %s, %s: %s', (text, form, tag) => {
    expect(tagsOf(text, form)).toEqual([tag]);
  });
});
