import { groupNames } from '../../text/group-names.ts';
import type { Visit } from '../page.ts';

/** The name of a group of the catalogue in the reader's language; one not known yet keeps its id. */
export const groupName = (id: string, { language }: Visit): string => groupNames.get(id)?.[language] ?? id;
