import type { Language } from './chart-words.ts';

export const NATION = '000000';

/** A place as the service names it. */
export interface NamedPlace {
  readonly code?: string;
  readonly name: string;
  /** What readers of English call it; null where no such name is kept. */
  readonly english?: string | null;
}

/** What the place is called for this reader; the name of the reports where no other is known. The nation's is long. */
export function placeNameIn({ code, name, english }: NamedPlace, language: Language): string {
  if (language === 'en') return english ?? name;
  return code === NATION ? '全国' : name;
}
