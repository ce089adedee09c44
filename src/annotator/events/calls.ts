import { CONVERSING, PRESS, type Trigger } from '../lexicon/events.ts';
import { lower } from '../figures/read.ts';
import type { UseScene } from './scene.ts';

/** Whether a word tells of a call between people: a verb or "by telephone", or a noun but for "a call for". */
export function isCall(scene: UseScene, at: number, by: Trigger['by']): boolean {
  return by === 'verb'
    ? isConversation(scene, at)
    : !/^(?:for|on|to|it)$/.test(lower(scene.tokens, at + 1));
}

/** "spoke by telephone with Berg", "phoned Berg"; "told reporters by phone", "sold by phone" are no calls. */
function isConversation({ tokens, sentence }: UseScene, at: number): boolean {
  const near = tokens.slice(Math.max(sentence.from, at - CALL_REACH), at + CALL_REACH);
  if (near.some(({ lower: word }) => PRESS.has(word))) return false;
  const lead = tokens.slice(Math.max(sentence.from, at - CALL_REACH), at);
  return (
    lower(tokens, at).endsWith('phoned') || lead.some(({ lower: word }) => CONVERSING.has(word))
  );
}

const CALL_REACH = 9;
