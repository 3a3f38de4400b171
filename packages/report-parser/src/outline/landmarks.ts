import { signSet } from '../lexicon/sign-set.ts';
import type { HeadingCandidate } from './find-headings.ts';
import { isGlossaryTitle } from './glossary-title.ts';
import type { HeadingForm } from './heading-forms.ts';
import type { Paragraph } from './join-paragraphs.ts';
import { trim } from './line.ts';

/** A heading that is known by its words: it stands outside the numbering and ends it. */
const LANDMARK: HeadingForm = {
  name: 'landmark',
  rank: 0,
  firsts: '附',
  pattern: /附(?:件|表|录|图)?(?: *(?:\d{1,2}(?!\d)|[一二三四五六七八九十]{1,2}))?(?: *[:.、])? */y,
  weak: false,
  inline: false,
  example: '附件2',
};

/** A bare 附件 above the entries of a glossary. */
export const GLOSSARY: HeadingForm = { ...LANDMARK, name: 'glossary' };

export const isLandmark = (form: HeadingForm): boolean => form === LANDMARK || form === GLOSSARY;

/** > 1.水网:指…   [2]“双百”行动:“双百”是指…   3.“一网通”,即… */
const ENTRY =
  /(?:\[(?<square>\d)\]|(?<plain>\d)[.、)])[ *]*[^,。;:\n]{2,30}(?:,即|[:,] *(?:是指|指|即|“[^“”\n]{1,8}”(?:是指|指|即|为)))/y;

/** Whether the first two paragraphs from `index` on define terms and are so numbered. */
const holdsEntries = (view: string, paragraphs: readonly Paragraph[], index: number): boolean =>
  [1, 2].every((number) => {
    ENTRY.lastIndex = paragraphs[index + number - 1]?.start ?? view.length;
    const { square, plain } = ENTRY.exec(view)?.groups ?? {};
    return Number(square ?? plain) === number;
  });

/** Every landmark holds one of these signs: 附件, 名词解释, 术语, 注释. */
const isOfLandmark = signSet('附词语注');

const mayBeLandmark = (view: string, { start, end }: Paragraph): boolean => {
  if (end - start > LONGEST) return false;
  for (let at = start; at < end; at++) if (isOfLandmark(view.charCodeAt(at))) return true;
  return false;
};

/** 附件, 附件2: what has its title in the next line. */
export const isBareLandmark = (words: string): boolean => {
  LANDMARK.pattern.lastIndex = 0;
  return LANDMARK.pattern.test(words) && LANDMARK.pattern.lastIndex === words.length;
};

/** A landmark alone in its paragraph says no more than this. */
const LONGEST = 48;

/** The headings of annexes and glossaries. A bare 附件1 takes the short line behind it as its title. */
export const findLandmarks = (view: string, paragraphs: readonly Paragraph[]): readonly HeadingCandidate[] => {
  const found: HeadingCandidate[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || !mayBeLandmark(view, paragraph)) continue;
    const landmark = readLandmark(view, paragraph, paragraphs[index + 1], index);
    if (!landmark) continue;
    const isBare = landmark.titleStart === landmark.start;
    found.push(isBare && holdsEntries(view, paragraphs, index + 1) ? { ...landmark, form: GLOSSARY } : landmark);
    if (landmark.end > paragraph.end) index++;
  }
  return found;
};

const readLandmark = (
  view: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  index: number,
): HeadingCandidate | undefined => {
  const words = view
    .slice(paragraph.start, paragraph.end)
    .replace(/^[#* ]+|(?<![* ])[* ]+$/g, (blank) => ' '.repeat(blank.length));
  const lead = words.length - words.trimStart().length;
  LANDMARK.pattern.lastIndex = paragraph.start + lead;
  const annex = LANDMARK.pattern.exec(view);
  const glossary = isGlossaryTitle(words.trim());
  if (/[。;!?]/.test(words)) return undefined;
  if (!glossary && !(annex && (annex[0].length > 2 || words.trim() === annex[0].trim()))) return undefined;
  const titleStart = paragraph.start + lead + (annex?.[0].length ?? 0);
  const base = {
    form: LANDMARK,
    number: undefined,
    paragraph: index,
    reach: paragraph.end,
    style: 'whole',
    inline: false,
  } as const;
  const ordinal = annex ? trim(view, paragraph.start + lead, titleStart) : undefined;
  const bare = titleStart >= paragraph.end;
  if (bare && next && isTitle(view, next)) {
    return { ...base, ordinal, start: paragraph.start, titleStart: next.start, end: next.end };
  }
  return {
    ...base,
    ordinal,
    start: paragraph.start,
    titleStart: bare ? paragraph.start : titleStart,
    end: paragraph.end,
  };
};

const isTitle = (view: string, { start, end, plain }: Paragraph): boolean =>
  end - start <= LONGEST && (plain || isGlossaryTitle(view.slice(start, end)));
