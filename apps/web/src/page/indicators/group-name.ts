import type { Visit } from '../page.ts';

/** The name of a group of the catalogue in the reader's language; one not known yet keeps its id. */
export const groupName = (id: string, { words }: Visit): string =>
  (words.groups as Readonly<Record<string, string>>)[id] ?? id;
