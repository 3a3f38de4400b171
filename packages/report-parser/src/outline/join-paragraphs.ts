import { signSet } from '../lexicon/sign-set.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { isEntry } from './entries.ts';
import { isGlossaryTitle } from './glossary-title.ts';
import { BULLET_RANK, type FormMatch } from './heading-forms.ts';
import { isIndented, type Layout, widthOf } from './layout.ts';
import type { Line } from './line.ts';
import { isPartTitle } from './part-title.ts';
import { isHalted, isStopped } from './sentence-end.ts';
import { isMarkedPartTitle } from './title-marks.ts';

/** Lines that say one thing together: wrapped lines, and what a page break or a link has torn apart. */
export interface Paragraph extends Span {
  /** Where its first line ends. */
  readonly lineEnd: number;
  /** A short line before the next paragraph that closes nothing and numbers nothing: a heading without its number, perhaps. */
  readonly plain: boolean;
  /** The form of a heading with which its first line begins. */
  readonly form: FormMatch | undefined;
}

/** What a line is before paragraphs are made of it. */
export const FREE = 0;
/** Stands between the lines of a paragraph without ending it: a page number, a footnote. */
export const ASIDE = 1;
/** Ends the paragraph before it: a table, a box. */
export const TAKEN = 2;

interface Draft {
  start: number;
  end: number;
  lineEnd: number;
  lines: number;
  line: Line;
  /** Quotes, book marks and brackets that are still open. */
  open: number;
  stopped: boolean;
  readonly form: FormMatch | undefined;
}

export const joinParagraphs = (
  source: SourceText,
  lines: readonly Line[],
  uses: Uint8Array,
  layout: Layout,
): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let draft: Draft | undefined;
  const close = (plain: boolean): void => {
    if (draft) {
      const { start, end, lineEnd, form } = draft;
      paragraphs.push({ start, end, lineEnd, plain, form });
    }
    draft = undefined;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (uses[index] === ASIDE || line.start === line.end) continue;
    if (uses[index] === TAKEN) {
      close(false);
      continue;
    }
    if (draft) {
      const join = judge(source, draft, line, layout);
      if (join === 'continues') {
        extend(source, draft, line);
        continue;
      }
      close(join === 'after-plain');
    }
    draft = begin(source, line);
  }
  close(false);
  return paragraphs;
};

const begin = (source: SourceText, line: Line): Draft => {
  const { start, end, form } = line;
  const { open, stopped } = countSigns(source, line);
  return { start, end, lineEnd: end, lines: 1, line, open, stopped, form };
};

const extend = (source: SourceText, draft: Draft, line: Line): void => {
  const { open, stopped } = countSigns(source, line);
  draft.end = line.end;
  draft.lines++;
  draft.line = line;
  draft.open = Math.max(0, draft.open + open);
  draft.stopped ||= stopped;
};

const countSigns = ({ view, signIndex }: SourceText, line: Line): { open: number; stopped: boolean } => {
  let open = 0;
  let stopped = false;
  let rank = signIndex.firstFrom(line.start);
  for (let at = signIndex.placeOf(rank); at < line.end; at = signIndex.placeOf(++rank)) {
    switch (view.charCodeAt(at)) {
      case 0x201c: // “
      case 0x300a: // 《
      case 0x28: // (
        open++;
        break;
      case 0x201d: // ”
      case 0x300b: // 》
      case 0x29: // )
        open--;
        break;
      case 0x3002: // 。
        stopped = true;
    }
  }
  return { open, stopped };
};

/** Signs and words that no paragraph begins with. */
const isContinuation = signSet(',、。;:!?)”’》」』】%.');
const continuesBeforeColon = signSet('是为即的和与及等');
const COLON = 0x3a;
const QUESTION = 0x3f;

const continues = (view: string, at: number): boolean =>
  isContinuation(view.charCodeAt(at)) ||
  (continuesBeforeColon(view.charCodeAt(at)) && view.charCodeAt(at + 1) === COLON);

/** Signs and words that no paragraph ends with. */
const awaitsMore = signSet(',、(“‘《的和与及或将把');

/** Paragraphs that announce themselves. */
const ANNOUNCED = /各位代表|专栏 *\d|(?:附)?表 *\d+ *[:：-]|附件|附表|附录/y;

const mayAnnounce = signSet('各专附表');

const isAnnounced = (view: string, at: number): boolean => {
  ANNOUNCED.lastIndex = at;
  return mayAnnounce(view.charCodeAt(at)) && ANNOUNCED.test(view);
};

type Join = 'continues' | 'begins' | 'after-plain';

const judge = (source: SourceText, draft: Draft, line: Line, layout: Layout): Join => {
  const { view } = source;
  if (continues(view, line.start)) return 'continues';
  if (announcesPart(view, draft)) return 'after-plain';
  if (draft.open === 0 && isEntry(view, line.start, line.end))
    return isPlain(view, draft, layout) && !isEntry(view, draft.start, draft.end) ? 'after-plain' : 'begins';
  if (isAsked(view, draft)) return 'after-plain';
  if (isHalted(view, draft.end)) {
    const goesOn = layout.indented ? !isIndented(line) : !isStopped(view, draft.end);
    return isFull(view, draft, layout) && goesOn ? judgeFull(view, line) : 'begins';
  }
  const form = line.form?.form;
  const announced = isAnnounced(view, line.start);
  const strong = announced || (form !== undefined && !form.weak && (draft.open === 0 || line.gap > 0));
  if (!strong && (draft.open > 0 || awaitsMore(view.charCodeAt(draft.end - 1)))) return 'continues';
  if (form?.rank === BULLET_RANK && line.gap > 0 && draft.open === 0) return 'begins';
  if (strong || (layout.indented && isIndented(line))) return isPlain(view, draft, layout) ? 'after-plain' : 'begins';
  if (layout.listed || endsEntry(view, draft, layout)) return 'begins';
  return draft.stopped ? 'continues' : judgeOpen(source, draft, line, layout);
};

/** |2024年政府工作总体要求:|: the title of a part may end with a colon. */
const announcesPart = (view: string, { start, end, lines, form }: Draft): boolean =>
  form === undefined &&
  lines === 1 &&
  end - start <= LONGEST &&
  view.charCodeAt(end - 1) === COLON &&
  isPartTitle(view, start, end - 1);

/** 财政收入：612万元: an entry that does not fill its line is over. */
const endsEntry = (view: string, draft: Draft, layout: Layout): boolean =>
  draft.open === 0 && isEntry(view, draft.line.start, draft.line.end) && !isFull(view, draft, layout);

/** |我们做了什么？|: a line of its own that asks what its part answers. */
const isAsked = (view: string, { start, end, lines, form }: Draft): boolean =>
  form === undefined &&
  lines === 1 &&
  end - start <= LONGEST &&
  view.charCodeAt(end - 1) === QUESTION &&
  isPartTitle(view, start, end);

/** The last line is wrapped: it reaches the width of the text. */
const isFull = (view: string, { line }: Draft, { width }: Layout): boolean =>
  Number.isFinite(width) && widthOf(view, line) >= width - 1;

/**
 * In an indented text a full line that happens to end a sentence does not end its paragraph, and in any text one that
 * happens to end with a semicolon does not.
 */
const judgeFull = (view: string, line: Line): Join =>
  line.form || isAnnounced(view, line.start) ? 'begins' : 'continues';

/** Behind a line, or lines, without a full stop: a heading is over, or a longer sentence goes on. */
const judgeOpen = (source: SourceText, draft: Draft, line: Line, layout: Layout): Join => {
  const { view } = source;
  if (isFull(view, draft, layout)) return 'continues';
  const length = draft.end - draft.start;
  const form = draft.form?.form;
  if (form && length <= (form.weak ? LONGEST_HEADING : 2 * LONGEST_HEADING)) return 'begins';
  if (draft.lines > 1) return 'continues';
  if (isAnnounced(view, draft.start) || isGlossaryTitle(view.slice(draft.start, draft.end))) return 'begins';
  const torn = layout.indented && !isIndented(line) && isIndented(draft.line);
  if (torn || !isPlain(view, draft, layout)) return 'continues';
  const isTitle = opensText(source, line, layout) || isMarkedPartTitle(view.slice(draft.start, draft.end));
  return isTitle ? 'after-plain' : 'continues';
};

/** Behind a heading stands a sentence, or the first line of one. */
const opensText = (source: SourceText, line: Line, layout: Layout): boolean =>
  countSigns(source, line).stopped || (Number.isFinite(layout.width) && widthOf(source.view, line) >= layout.width - 2);

/** A numbered line longer than this is a sentence that goes on. */
const LONGEST_HEADING = 60;

const SHORTEST = 4;
const LONGEST = 40;

const isPlain = (view: string, draft: Draft, layout: Layout): boolean => {
  const length = draft.end - draft.start;
  return (
    draft.lines === 1 &&
    length >= SHORTEST &&
    length <= Math.min(LONGEST, layout.width - 2) &&
    !isStopped(view, draft.end) &&
    (!/[。;:!?]/.test(view.slice(draft.start, draft.end)) || isPartTitle(view, draft.start, draft.end)) &&
    /\p{Script=Han}{2}/u.test(view.slice(draft.start, draft.end)) &&
    draft.form === undefined
  );
};
