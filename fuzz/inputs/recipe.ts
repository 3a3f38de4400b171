import { type Step, takeStep } from './step.ts';

/**
 * How an input is made: of a report by its name, by steps; or a text that was invented as it stands. Recipes are what is
 * kept of findings, since no sentence of a report is.
 */
export type Recipe = { readonly report: string; readonly steps: readonly Step[] } | { readonly text: string };

/** Texts by name. */
export type Sources = ReadonlyMap<string, string>;

/** The text of a recipe; undefined where its report is not at hand. */
export const makeText = (recipe: Recipe, sources: Sources): string | undefined =>
  'text' in recipe
    ? recipe.text
    : recipe.steps.reduce<string | undefined>(
        (text, step) => (text === undefined ? undefined : takeStep(text, step)),
        sources.get(recipe.report),
      );
