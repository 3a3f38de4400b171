import type { Span } from '../span.ts';

/** > 表|1|：…  专栏|2|  附件|3|; but not 代表12名 or 关注3个. */
const NUMBERED =
  /(?:专栏|附件|附图|附表|(?<![\p{Script=Han}\d])表|(?<=[见如])表|(?<!\p{Script=Han})注(?= ?\d{1,2}[:.、])) ?(\d{1,2})(?![\d%]|\.\d)/gu;

/** The numbers of tables, boxes and annexes, wherever the text names them. */
export const findListNumbers = (view: string): readonly Span[] =>
  [...view.matchAll(NUMBERED)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
