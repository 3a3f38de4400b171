import type { Project, ProjectStage } from '@gongbao/indicator-schema';
import { signSet } from '../lexicon/sign-set.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { wordsOf } from '../words-of.ts';
import type { Box } from './find-boxes.ts';
import { splitNames, splitOutside } from './split-names.ts';
import { stageBefore, stageOfLabel } from './stages.ts';

/** The projects of a box: for each group and each stage the names that it lists. */
export const readBoxedProjects = (source: SourceText, box: Box): readonly Project[] => {
  const title = wordsOf(source, box.title);
  let group: string | null = null;
  const projects: Project[] = [];
  for (const line of box.lines) {
    const label = findLabel(source, line);
    const labelled = label && stageOfLabel(source.view.slice(label.start, label.end));
    group = label && !labelled ? wordsOf(source, label) : group;
    const text = { start: label ? label.end + 1 : line.start, end: line.end };
    for (const { names, stage } of readLists(source.view, text, labelled)) {
      for (const name of names) projects.push({ name: wordsOf(source, name), stage, group, box: title, ...name });
    }
  }
  return projects;
};

interface StageList {
  readonly names: readonly Span[];
  readonly stage: ProjectStage;
}

const LABEL = /^[^。:,;、]{2,24}(?=:)/;

/** > |装备制造产业|：续建…  |新开工|：… */
const findLabel = ({ view }: SourceText, { start, end }: Span): Span | undefined => {
  const head = view.slice(start, end);
  const label = LABEL.exec(head)?.[0];
  return label === undefined ? undefined : { start, end: start + label.length };
};

const endsSentence = signSet('。;');
const endsClause = signSet(',');

/**
 * A clause that opens with a stage begins a list; one that does not goes on with the list before it, or is of the stage
 * that the line's label names.
 */
const readLists = (view: string, text: Span, labelled: ProjectStage | undefined): readonly StageList[] => {
  const lists: StageList[] = [];
  for (const sentence of splitOutside(view, text, endsSentence)) {
    for (const clause of joinClauses(view, splitOutside(view, sentence, endsClause))) {
      const words = view.slice(clause.start, clause.end);
      const lead = words.length - words.trimStart().length;
      const verb = stageBefore(words.trimStart()) ?? (labelled && { stage: labelled, length: 0 });
      if (!verb) continue;
      const stage = /前期(?:工作)?$/.test(words) ? 'preparation' : verb.stage;
      lists.push({ stage, names: splitNames(view, { start: clause.start + lead + verb.length, end: clause.end }) });
    }
  }
  return lists;
};

const joinClauses = (view: string, clauses: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const opens = stageBefore(view.slice(clause.start, clause.end).trimStart()) !== undefined;
    if (last && !opens) joined[joined.length - 1] = { start: last.start, end: clause.end };
    else joined.push(clause);
  }
  return joined;
};
