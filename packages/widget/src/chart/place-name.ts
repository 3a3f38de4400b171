import type { Language } from './chart-words.ts';

/** A place as the service names it. */
export interface NamedPlace {
  readonly name: string;
  /** What readers of English call it; null where no such name is kept. */
  readonly english?: string | null;
}

/** What the place is called for this reader; the name of the reports where no other is known. */
export const placeNameIn = ({ name, english }: NamedPlace, language: Language): string =>
  (language === 'en' ? english : null) ?? name;
