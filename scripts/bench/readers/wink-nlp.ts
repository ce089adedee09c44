import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Read } from '../reader.ts';

/** wink-nlp with its light model, all its steps, and the entities read out. */
export function winkNlp(): Read {
  const wink = winkNLP(model);
  return ({ text }) => wink.readDoc(text).entities().out().length;
}
