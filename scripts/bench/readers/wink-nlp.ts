import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Read } from '../reader.ts';

/** wink-nlp with its light model, all its steps. */
export function winkNlp(): Read {
  const wink = winkNLP(model);
  return ({ text }) => wink.readDoc(text).tokens().length();
}
