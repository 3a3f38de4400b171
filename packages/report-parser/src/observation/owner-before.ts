import { signSet } from '../lexicon/sign-set.ts';
import { zones } from '../lexicon/sub-areas.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import { isOrganisation } from './acting-works.ts';
import { type Owner, setsOut } from './sets-out.ts';

const FULL_STOP = '。';
/** A sentence that says only of whom the next one tells is no longer. */
const SHORT = 24;
/** How far back a sentence may begin. */
const FARTHEST = 160;

const endsSentence = signSet('。\n');

/** |公司|全年生产…, |园区|入驻企业…: one that was named before, by what it is. */
const back =
  /^(?:该|这家|这个)?(公司|集团|企业|园区|开发区|新区|景区|港区)(?=[\u4e00-\u9fff])(?!经营|主体|养老|所得|改革|改制|办|家|数|税)/;
const mayReferBack = signSet('公集企园开新景港该这');

/** 去年|实现|进出口总额…: with what a sentence goes on with no subject. */
const goesOn = /^(?:去年|全年|当年|今年|年内)?(?:共|累计|已)?(?:完成|实现|达成|接待|引进|入驻)/;
const mayGoOn = signSet('去全当今年共累已完实达接引入');

const holdsDigit = (view: string, start: number, end: number): boolean => /\d/.test(view.slice(start, end));

const isKindOf = (name: string, kind: string): boolean =>
  /[区]$/.test(kind) ? zones.endingAt(name, name.length, 0) !== undefined || name.endsWith(kind) : isOrganisation(name);

/** The sentence right before, on the same line. */
const sentenceBefore = (view: string, start: number): Span | undefined => {
  const stop = start - 1;
  if (!hasSignAt(view, stop, FULL_STOP)) return undefined;
  let from = stop;
  while (from > 0 && stop - from < FARTHEST && !endsSentence(view.charCodeAt(from - 1))) from--;
  return stop - from < FARTHEST ? { start: from, end: stop } : undefined;
};

/**
 * Whom a sentence goes on to tell of that names none itself: the one that the sentence before told of.
 *  > 云江锰业加快技改。|公司|全年生产电解锰5万吨; 综合保税区加快建设。|去年实现|进出口总额312亿元
 */
export const ownerBefore = (view: string, sentence: Span): Owner | undefined => {
  const start = skipBlanks(view, sentence.start, sentence.end);
  const first = view.charCodeAt(start);
  if (!mayReferBack(first) && !mayGoOn(first)) return undefined;
  const head = view.slice(start, Math.min(sentence.end, start + 12));
  const kind = back.exec(head)?.[1];
  if (kind === undefined && !goesOn.test(head)) return undefined;
  const before = sentenceBefore(view, sentence.start);
  const owner = before === undefined ? undefined : setsOut(view, before);
  if (before === undefined || owner === undefined) return undefined;
  const isMeant =
    kind === undefined
      ? owner.isAgent && before.end - before.start <= SHORT && !holdsDigit(view, before.start, before.end)
      : isKindOf(owner.name, kind);
  return isMeant ? { ...owner, isSure: true, from: start } : undefined;
};
