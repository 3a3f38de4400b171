import * as fc from 'fast-check';
import { anyRecipe } from './any-recipe.ts';
import type { Damage } from './damage.ts';
import type { Recipe } from './recipe.ts';
import { type Format, formats } from './write-file.ts';

/** How a file is made: a text, written in a format, and what is done to its bytes. */
export interface FileRecipe {
  readonly made: Recipe;
  readonly format: Format;
  readonly damages: readonly Damage[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const byte = fc.integer({ min: 1, max: 255 });

const shortShare = share.map((part) => part / 20);

const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('cut'), at: share }),
  fc.record({ kind: fc.constant('flip'), at: share, byte }),
  fc.record({ kind: fc.constant('put'), at: share, byte }),
  fc.record({ kind: fc.constant('double'), at: share, length: shortShare }),
  fc.record({ kind: fc.constant('drop'), at: share, length: shortShare }),
);

/** Files of every format; half of them damaged. */
export const anyFile = (reports: readonly string[]): fc.Arbitrary<FileRecipe> =>
  fc.record({
    made: anyRecipe(reports),
    format: fc.constantFrom(...formats),
    damages: fc.oneof(fc.constant([]), fc.array(anyDamage, { minLength: 1, maxLength: 4 })),
  });
