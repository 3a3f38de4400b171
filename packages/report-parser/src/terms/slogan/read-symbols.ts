import { NUMERAL } from './numeral.ts';

/** One of the signs with which a slogan counts. */
export interface SloganSymbol {
  /** As written: 3, 三, N. */
  readonly symbol: string;
  /** What the slogan says it counts: 资 in “三资”; empty in “33618”, and in “四好农村路”, which counts no roads. */
  readonly noun: string;
}

/** Words between a numeral and what it counts. */
const CLASSIFIER = /^(?:个|大|项|张|条|种|类|件|篇|位|支|家|座|套|步|级|轮|批|方面|大类)/;

/** > “2344” “1+6+N” “3+2+X” */
const CODE = /^[\dNXn]+(?:\+[\dNXn]+)*$/;

const COUNTED = new RegExp(`${NUMERAL}{1,2}`, 'g');

/**
 * The symbols of a slogan, read from its quoted words, or from its first word where nothing is quoted. A code without
 * plus signs comes as one symbol: only its definition tells where it parts.
 */
export const readSymbols = (term: string): readonly SloganSymbol[] => {
  const quoted = [...term.matchAll(/“([^“”]+)”/g)].map((match) => match[1] ?? '');
  for (const words of quoted.length > 0 ? quoted : [/^[^、,]*/.exec(term)?.[0] ?? '']) {
    const symbols = CODE.test(words) ? readCode(words) : readCounted(words, quoted.length > 0);
    if (symbols.length > 0) return symbols;
  }
  return [];
};

const readCode = (words: string): readonly SloganSymbol[] =>
  words.split('+').map((symbol) => ({ symbol: symbol.toUpperCase(), noun: '' }));

/** “一江三河” counts twice, “三个一批” once: behind a classifier stands the name of what is counted. */
const readCounted = (words: string, isQuoted: boolean): readonly SloganSymbol[] => {
  const symbols: SloganSymbol[] = [];
  for (const part of words.split(/[、,+]/)) {
    if (/^[NX]$/i.test(part)) symbols.push({ symbol: part.toUpperCase(), noun: '' });
    else symbols.push(...readPart(part, isQuoted));
  }
  return symbols;
};

const readPart = (part: string, isQuoted: boolean): readonly SloganSymbol[] => {
  const numerals = [...part.matchAll(COUNTED)].filter(({ index }) => isQuoted || index === 0);
  const symbols: SloganSymbol[] = [];
  for (const [index, match] of numerals.entries()) {
    const end = match.index + match[0].length;
    const rest = part.slice(end);
    const classified = CLASSIFIER.exec(rest)?.[0];
    if (classified !== undefined) return [...symbols, { symbol: match[0], noun: rest.slice(classified.length) }];
    const noun = part.slice(end, numerals[index + 1]?.index);
    if (noun !== '') symbols.push({ symbol: match[0], noun: noun.length === 1 ? noun : '' });
  }
  return isQuoted ? symbols : [];
};
