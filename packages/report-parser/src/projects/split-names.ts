import { signSet } from '../lexicon/sign-set.ts';
import type { Span } from '../span.ts';

const isOpening = signSet('(“《「[');
const isClosing = signSet(')”》」]');

/** Cuts a span at signs, but not inside brackets, quotes or book marks. */
export const splitOutside = (view: string, { start, end }: Span, isCut: (code: number) => boolean): readonly Span[] => {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const code = view.charCodeAt(at);
    if (isOpening(code)) depth++;
    else if (isClosing(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isCut(code)) {
      if (at > from) parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
};

const isListComma = signSet('、');

/** What a list of names ends with: 等12个重点项目, 等项目前期工作. The 等 of 高等 and the like is part of a name. */
const AND_OTHERS =
  /(?<![高平中初同优相均特])等(?:等|[^、,。]{0,12}?(?:项目|工程|片区|设施|场馆|学校|公园|道路|医院|企业|园区|基地))?(?:的?(?:前期工作|前期|建设|开工|进度)){0,4}$/;

/** What may stand behind a last name without 等. */
const CLOSE = /(?:项目)?(?:的?前期工作|前期)?(?:建设)?$/;

/** The names of a list, each with its place; the words behind the last are left out. */
export const splitNames = (view: string, list: Span): readonly Span[] => {
  const names = splitOutside(view, list, isListComma).map((span) => trimName(view, span));
  const last = names.at(-1);
  if (!last) return [];
  const words = view.slice(last.start, last.end);
  const rest = AND_OTHERS.exec(words) ?? CLOSE.exec(words);
  const lastEnd = last.end - (rest?.[0].length ?? 0);
  return [...names.slice(0, -1), trimName(view, { start: last.start, end: lastEnd })].filter(
    ({ start, end }) => end - start > 1,
  );
};

/** > A和B等项目: the last two names are joined. */
const trimName = (view: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && view.charCodeAt(from) <= 0x20) from++;
  while (to > from && view.charCodeAt(to - 1) <= 0x20) to--;
  return { start: from, end: to };
};
