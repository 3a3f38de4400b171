import { withAspect } from './join-names.ts';
import type { Subjects } from './naming.ts';

/** Whether the last amount was of the part itself or of something measured of it. */
export const isWithinPart = ({ latest, part }: Subjects): boolean =>
  part !== undefined && latest?.startsWith(part) === true;

/**
 * 项目30个，投资12亿元，其中产业项目19个，|投资|7亿元: what the whole was told of already is now of its part, and so is
 * what follows. Undefined where it may be of the whole.
 */
export const aspectOfPart = (aspect: string, ofWhole: string, subjects: Subjects): string | undefined => {
  const { latest, part, isTold } = subjects;
  if (part === undefined || !isWithinPart(subjects)) return undefined;
  return latest !== part || isTold(ofWhole) ? withAspect(part, aspect) : undefined;
};
