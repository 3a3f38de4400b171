import { closing } from '../lexicon/signed-pattern.ts';
import { withAspect } from './join-names.ts';
import type { Subjects } from './naming.ts';

/** Whether the last amount was of the part itself or of something measured of it. */
export const isWithinPart = ({ latest, part }: Subjects): boolean =>
  part !== undefined && latest?.includes(part.slice(Math.max(0, part.indexOf('其中')))) === true;

/** 项目30个，其中|续建|12个，|年度计划投资|7亿元: what those at one stage cost, where those at others are not told beside them. */
const isStage = closing('建工', /其中(?:新建|续建|在建|新开工|已开工)$/);
const outlay = closing('资额', /投资额?$/);

const isOutlayOfStage = (aspect: string, { part = '', isBesidePart }: Subjects): boolean =>
  !isBesidePart && isStage(part) && outlay(aspect);

/**
 * 项目30个，投资12亿元，其中产业项目19个，|投资|7亿元: what the whole was told of already is now of its part, and so is
 * what follows. Undefined where it may be of the whole.
 */
export const aspectOfPart = (aspect: string, ofWhole: string, subjects: Subjects): string | undefined => {
  const { latest, part, isTold } = subjects;
  if (part === undefined || !isWithinPart(subjects)) return undefined;
  return latest !== part || isTold(ofWhole) || isOutlayOfStage(aspect, subjects) ? withAspect(part, aspect) : undefined;
};
