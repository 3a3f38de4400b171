/** Two UTF-16 units that are one character, beyond the basic plane. */
const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Where characters stand that take two UTF-16 units each: who counts characters takes them off. */
export const findSupplementary = (text: string): number[] => Array.from(text.matchAll(pair), ({ index }) => index);
