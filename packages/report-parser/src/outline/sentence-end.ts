/** Signs that may follow the stop of a sentence and still belong to it. */
const CLOSING = new Set('”’"\')]}」』】》〉*');

/** Marks of footnotes, which stand behind a stop as well as before it. */
const SUPERSCRIPTS = new Set('¹²³⁴⁵⁶⁷⁸⁹⁰');

const FULL_STOPS = new Set('。!?…');
const HALF_STOPS = new Set(';:');

/** Where the stop before `end` stands, when the words up to `end` are closed by one. */
const lastSign = (view: string, end: number): string => {
  let at = end - 1;
  while (at >= 0 && end - at < 12 && (CLOSING.has(view.charAt(at)) || SUPERSCRIPTS.has(view.charAt(at)))) at--;
  return view.charAt(at);
};

/** The words up to `end` are a finished sentence. */
export const isStopped = (view: string, end: number): boolean => FULL_STOPS.has(lastSign(view, end));

/** They are finished, or pause before a list (the colon) or within one (the semicolon). */
export const isHalted = (view: string, end: number): boolean => {
  const sign = lastSign(view, end);
  return FULL_STOPS.has(sign) || HALF_STOPS.has(sign);
};

/** The end of the first sentence in the span; undefined when none is closed. A call inside quotes closes nothing. */
export const firstStop = (view: string, start: number, end: number): number | undefined => {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = view.charAt(at);
    if (char === '。') return at + 1;
    if (char === '“' || char === '《' || char === '(') depth++;
    else if (char === '”' || char === '》' || char === ')') depth--;
    else if ((char === '!' || char === '?') && depth <= 0) return at + 1;
  }
  return undefined;
};
