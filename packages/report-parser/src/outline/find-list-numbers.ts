import { matchesAt, type Signs } from '../find-signs.ts';
import { DIGIT, kindOf } from '../lexicon/signs.ts';
import type { Span } from '../span.ts';

/** > 表|1|：…  专栏|2|  附件|3|; but not 代表12名 or 关注3个. */
const NUMBERED =
  /(?:专栏|附件|附图|附表|(?<![\p{Script=Han}\d])表|(?<=[见如])表|(?<!\p{Script=Han})注(?= ?\d{1,2}[:.、])) ?(\d{1,2})(?![\d%]|\.\d)/uy;

/** The numbers of tables, boxes and annexes, wherever the text names them. */
export const findListNumbers = (view: string, { lists }: Signs): readonly Span[] => {
  const isNear = (at: number): boolean => (kindOf(view.charCodeAt(at)) & DIGIT) !== 0;
  const places = lists.filter((at) => isNear(at + 1) || isNear(at + 2) || isNear(at + 3));
  return Array.from(matchesAt(view, places, NUMBERED), ({ index, 0: words, 1: digits = '' }) => {
    const end = index + words.length;
    return { start: end - digits.length, end };
  });
};
