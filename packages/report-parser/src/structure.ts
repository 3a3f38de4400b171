import type { Project } from '@gongbao/indicator-schema';
import type { Places } from '@gongbao/indicator-schema/places';
import type { LaidText } from './lay-text.ts';
import { readMasthead } from './masthead/read-masthead.ts';
import { findListNumbers } from './outline/find-list-numbers.ts';
import type { Box } from './projects/find-boxes.ts';
import { readBoxedProjects } from './projects/read-boxed-projects.ts';
import { makeWorkSeek, readClosedLists } from './projects/read-closed-lists.ts';
import { makeBecameSeek, readNamedWorks } from './projects/read-named-works.ts';
import { makeListSeek, readProseProjects } from './projects/read-prose-projects.ts';
import { findSign } from './sign-at.ts';
import type { SourceText } from './source-text.ts';
import { inOrder } from './span.ts';
import { findRowNumbers } from './table/find-row-numbers.ts';
import { readTerms } from './terms/read-terms.ts';
import type { Block, Structure } from './tree.ts';

/** A text this long is a report with parts, and no excerpt of one. */
const WHOLE_REPORT = 5000;

/** Everything about a report that is known before its sentences are read. */
export const readStructure = (laid: LaidText, places: Places): Structure => {
  const { source, outline, tables, boxes, notes, footnotes, signs, blocks, asides } = laid;
  const { view } = source;
  const masthead = readMasthead(
    { source, lines: laid.masthead, sections: outline.sections, ...readOpenings(view, blocks) },
    places,
  );
  const terms = readTerms(source, { blocks, signs, marks: footnotes, notes: notes.entries });
  const showsParts = view.length < WHOLE_REPORT || blocks.some(({ role }) => role === 'review' || role === 'plan');
  return {
    header: masthead.header,
    outline: outline.sections,
    blocks,
    tables: tables.tables,
    terms: terms.terms,
    projects: readProjects(source, boxes, blocks),
    marks: inOrder([
      ...footnotes,
      ...terms.marks,
      ...outline.numbers,
      ...findListNumbers(view, signs),
      ...tables.tables.flatMap(findRowNumbers),
      ...asides,
    ]),
    asides,
    showsParts,
    issues: [
      ...masthead.issues,
      ...(showsParts ? [] : [{ code: 'parts-unclear', span: { start: 0, end: 0 }, facts: {} }]),
      ...outline.issues,
      ...tables.issues,
      ...terms.issues,
    ],
  };
};

const readProjects = (source: SourceText, boxes: readonly Box[], blocks: readonly Block[]): readonly Project[] => {
  const projects = boxes.flatMap((box) => readBoxedProjects(source, box));
  const nextEnd = makeListSeek(source.view);
  const nextWork = makeWorkSeek(source.view);
  const nextVerb = makeBecameSeek(source.view);
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const listed = [...readProseProjects(source, block, nextEnd), ...readClosedLists(source, block, nextWork)];
    const starts = new Set(listed.map(({ start }) => start));
    const named = readNamedWorks(source, block, nextVerb).filter(({ start }) => !starts.has(start));
    projects.push(...listed, ...named);
  }
  return inOrder(projects);
};

/** Of a paragraph this much is asked for its years. */
const LONG = 600;

/** No paragraph is longer: each sentence of what is may have begun one. */
const ENDLESS = 1600;

/** Where the paragraphs of a block begin, as far as that can be told. */
const beginningsIn = (view: string, { start, end }: Block): readonly number[] => {
  const found = [start];
  if (end - start <= ENDLESS) return found;
  for (let stop = findSign(view, '。', start, end - 1); stop >= 0; stop = findSign(view, '。', stop + 1, end - 1))
    found.push(stop + 1);
  return found;
};

/** A preamble with figures is the beginning of the review. */
const FIGURE = /\d(?:[亿万]?元|%)/;

const readOpenings = (view: string, blocks: readonly Block[]) => {
  const texts = blocks.filter(({ type }) => type === 'paragraph');
  const open = ({ start, end }: Block, length: number): string => view.slice(start, Math.min(end, start + length));
  const join = (role: Block['role'], count: number): string =>
    texts
      .filter((block) => block.role === role)
      .slice(0, count)
      .map((block) => open(block, 300))
      .join('\n');
  const hasReview = texts.some(({ role }) => role === 'review');
  return {
    opening: texts
      .slice(0, 3)
      .map((block) => open(block, 300))
      .join('\n'),
    planOpening: join('plan', 4),
    reviewOpenings: texts
      .filter(({ role, start, end }) => {
        if (role === 'preamble') return !hasReview || FIGURE.test(view.slice(start, end));
        return role === (hasReview ? 'review' : 'other');
      })
      .flatMap((block) => beginningsIn(view, block).map((start) => open({ ...block, start }, 40))),
    paragraphs: () => texts.map((block) => open(block, LONG)),
  };
};
