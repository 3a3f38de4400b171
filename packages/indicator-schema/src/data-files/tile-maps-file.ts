import * as z from 'zod';

const tileSchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().min(1),
  /** Of the English name, where tiles are narrow. The provinces' are those of GB/T 2260 and ISO 3166-2:CN. */
  abbreviation: z.string().regex(/^[A-Z]{2,3}$/),
  column: z.int().nonnegative(),
  row: z.int().nonnegative(),
});

/** The shape of `data/tile-maps/*.json`: places as tiles of one size, about where they lie. No two on one spot. */
export const tileMapFileSchema = z.strictObject({
  names: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  tiles: z
    .array(tileSchema)
    .min(1)
    .refine(
      (tiles) => new Set(tiles.map(({ column, row }) => `${column},${row}`)).size === tiles.length,
      'two tiles lie on one spot',
    )
    .refine((tiles) => new Set(tiles.map(({ code }) => code)).size === tiles.length, 'a place has two tiles')
    .refine(
      (tiles) => new Set(tiles.map(({ abbreviation }) => abbreviation)).size === tiles.length,
      'two places have one abbreviation',
    ),
});
