/**
 * How a claim is found again after an edit, as the method page publishes it. Likenesses (see
 * `likeness`) are parts of the words of both texts; what stands in another text is a part of the
 * words of the one.
 */

/** Words this like are the same claim where their surroundings are at least `BESIDE` like. */
export const ALIKE = 0.8;

/** Shorter words that differ in a letter are mostly other words: "Iran", "Iraq". */
export const FEWEST_LETTERS = 5;

/** Words this like are the same claim where their surroundings are at least `SAME_PLACE` like. */
export const ALIKE_IN_PLACE = 0.6;

/** Surroundings this like are the same place. */
export const SAME_PLACE = 0.9;

/**
 * Surroundings this like are the same place in an edited text: what stands before or what stands
 * after is the same. Below it a claim counts as moved.
 */
export const BESIDE = 0.4;

/** This part of a text's words, in order, in another text: that holds what it said. */
export const HELD = 0.75;

/** Words less like than this are not near: unrelated sentences on one subject come to 0.45. */
export const NEAR = 0.5;

/** A file that holds this part of the claims of one that is gone is that file, renamed. */
export const RENAMED = 0.5;

/**
 * Questions that have this much of their passages in common (Dice) are one where a date or a name
 * in what they ask was corrected.
 */
export const SAME_PASSAGES = 0.5;

/** A voice or topic that has this part of the claims of one that is gone is that one, renamed. */
export const SAME_NAME = 0.5;
