import type { Section, SectionRole } from '@gongbao/indicator-schema';
import { foldWidth } from '../fold-width.ts';
import type { SourceText } from '../source-text.ts';
import { type Span, textOf } from '../span.ts';
import type { Issue } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import type { HeadingCandidate } from './find-headings.ts';
import { LANDMARK } from './landmarks.ts';
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
  const titles = nesting.roots.map(({ heading }) => ({
    title: foldWidth(titleOf(source, heading)),
    isLandmark: heading.form === LANDMARK,
  }));
  const roles = rolesInOrder(titles);
  const sections = nesting.roots.map((node, index) => toSection(build, node, roles[index] ?? 'other', 1));
  return { sections, headings: build.headings, numbers: build.numbers, issues: findIssues(nesting, recovered) };
};

const toSection = (build: Build, node: HeadingNode, role: SectionRole, level: number): Section => {
  const { source, headings } = build;
  const { heading } = node;
  const id = `s${headings.length + 1}`;
  headings.push({ start: heading.start, end: heading.end, titleStart: heading.titleStart, section: id, role, level });
  const digits = heading.ordinal ? /\d+/.exec(source.view.slice(heading.ordinal.start, heading.ordinal.end)) : null;
  if (heading.ordinal && digits) {
    const start = heading.ordinal.start + digits.index;
    build.numbers.push({ start, end: start + digits[0].length });
  }
  const children = node.children.map((child) =>
    toSection(build, child, roleInside(foldWidth(titleOf(source, child.heading)), role), level + 1),
  );
  const { end } = trim(source.view, heading.start, node.end);
  const ordinal = heading.ordinal ? textOf(source, heading.ordinal) : null;
  return { id, level, ordinal, title: titleOf(source, heading), role, start: heading.start, end, children };
};

/** The words of a heading on one line, without the stop at their end, the marks of footnotes, a page number between. */
const titleOf = (source: SourceText, { titleStart, end }: HeadingCandidate): string =>
  wordsOf(source, { start: titleStart, end })
    .replace(/\*{2}|[¹²³⁰⁴-⁹]+|\[footnoteRef:\d+\]|\[\d+:[^\]]*\]?/g, '')
    .replace(/[。；：，、;:,]+$/, '');

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
