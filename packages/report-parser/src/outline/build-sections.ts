import type { Section, SectionRole } from '@gongbao/indicator-schema';
import { foldWidth } from '../fold-width.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { findNumbers } from '../quantity/find-numbers.ts';
import type { SourceText } from '../source-text.ts';
import { type Span, textOf } from '../span.ts';
import type { Issue } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import type { HeadingCandidate } from './find-headings.ts';
import type { HeadingForm } from './heading-forms.ts';
import { GLOSSARY, isLandmark } from './landmarks.ts';
import { trim } from './line.ts';
import type { HeadingNode, Nesting } from './nest-headings.ts';
import { roleInside, rolesInOrder } from './section-roles.ts';

/** A heading with its section. */
export interface PlacedHeading extends Span {
  readonly section: string;
  readonly role: SectionRole;
  readonly level: number;
  readonly titleStart: number;
}

/** The sections of a text, with where their headings stand. */
export interface Outline {
  readonly sections: readonly Section[];
  /** In the order of the text. */
  readonly headings: readonly PlacedHeading[];
  /** The Arabic numbers of headings. */
  readonly numbers: readonly Span[];
  readonly issues: readonly Issue[];
}

interface Build {
  readonly source: SourceText;
  readonly headings: PlacedHeading[];
  readonly numbers: Span[];
}

export const buildSections = (
  source: SourceText,
  nesting: Nesting,
  recovered: readonly HeadingCandidate[],
): Outline => {
  const build: Build = { source, headings: [], numbers: [] };
  const titles = nesting.roots.map(({ heading }) => titleOf(source, heading));
  const roles = rolesOf(nesting, titles);
  const sections = nesting.roots.map((node, index) =>
    toSection(build, node, { title: titles[index] ?? '', role: roles[index] ?? 'other', level: 1 }),
  );
  return { sections, headings: build.headings, numbers: build.numbers, issues: findIssues(nesting, recovered) };
};

const rolesOf = ({ roots }: Nesting, titles: readonly string[]): readonly SectionRole[] => {
  const forms = roots.map(({ heading }) => heading.form);
  const hasParts = forms.some(isPartForm);
  return rolesInOrder(
    forms.map((form, index) => ({
      title: foldWidth(titles[index] ?? ''),
      isLandmark: isLandmark(form),
      isGlossary: form === GLOSSARY,
      place: isLandmark(form) || isPartForm(form) ? 'part' : hasParts ? 'beside' : 'alone',
    })),
  );
};

const isPartForm = ({ rank, weak }: HeadingForm): boolean => rank !== 'relative' && rank > 0 && rank <= 3 && !weak;

const toSection = (
  build: Build,
  node: HeadingNode,
  { title, role, level }: Pick<Section, 'title' | 'role' | 'level'>,
): Section => {
  const { source, headings } = build;
  const { heading } = node;
  const id = `s${headings.length + 1}`;
  headings.push({ start: heading.start, end: heading.end, titleStart: heading.titleStart, section: id, role, level });
  const digits = heading.ordinal ? findDigits(source.view, heading.ordinal) : undefined;
  if (digits) build.numbers.push(digits);
  const children = node.children.map((child) => {
    const words = titleOf(source, child.heading);
    return toSection(build, child, { title: words, role: roleInside(words, role), level: level + 1 });
  });
  const { end } = trim(source.view, heading.start, node.end);
  const ordinal = heading.ordinal ? textOf(source, heading.ordinal) : null;
  return { id, level, ordinal, title, role, start: heading.start, end, children };
};

/** The Arabic number of a heading: 3, or 3.1. */
const findDigits = (view: string, ordinal: Span): Span | undefined => {
  const [number] = findNumbers(view, ordinal);
  return number && { start: number.start, end: number.end };
};

/** The words of a heading on one line, without the stop or the frame at their end, the marks of footnotes, a page number between. */
const titleOf = (source: SourceText, { titleStart, end }: HeadingCandidate): string => {
  const written = wordsOf(source, { start: titleStart, end });
  const words = holdsMark(written) ? written.replace(MARKS, '') : written;
  let length = words.length;
  while (length > 0 && isStop(words.charCodeAt(length - 1))) length--;
  return words.slice(0, length);
};

const MARKS = /\*{2}|[¹²³⁰⁴-⁹]+|\[footnoteRef:\d+\]|\[\d+:[^\]]*\]?/g;

const isMark = signSet('*[¹²³⁰⁴⁵⁶⁷⁸⁹');
const isStop = signSet('。；：，、;:,★☆】');

const holdsMark = (words: string): boolean => {
  for (let at = 0; at < words.length; at++) if (isMark(words.charCodeAt(at))) return true;
  return false;
};

const findIssues = ({ gaps }: Nesting, recovered: readonly HeadingCandidate[]): readonly Issue[] => [
  ...gaps.map(
    ({ heading, expected }): Issue => ({
      code: 'heading-number-missing',
      span: { start: heading.start, end: heading.end },
      facts: { ordinal: expected, found: heading.number ?? null },
    }),
  ),
  ...recovered.map(
    (heading): Issue => ({
      code: 'heading-number-recovered',
      span: { start: heading.start, end: heading.end },
      facts: { ordinal: heading.number ?? null },
    }),
  ),
];
