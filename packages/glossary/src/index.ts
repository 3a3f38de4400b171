export { buildGlossary, type GlossarySource } from './build-glossary.ts';
export { checkComponent, countOf } from './check-components.ts';
export { createTermFinder, type TermFinder, type TermMatch } from './create-term-finder.ts';
export { findSlogans, isNumericSlogan, type SloganUse } from './find-slogans.ts';
export { findTerms } from './find-terms.ts';
export { knownTerms } from './generated/known-terms.ts';
export type {
  Component,
  ComponentGroup,
  Glossary,
  GlossaryTerm,
  KnownComponent,
  KnownTerm,
  TermDefinition,
  TermKind,
  TermReference,
} from './glossary.ts';
export { lookUpTerm } from './look-up-term.ts';
export { isCode, spellingsOf, termKey } from './parse-slogan.ts';
