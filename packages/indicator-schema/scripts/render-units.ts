import type { UnitsFile } from '../src/data-files/units-file.ts';
import { moduleText } from './module-text.ts';

/** The unit table as a module, so that the library reads no file. */
export const renderUnits = ({ multipliers, units }: UnitsFile): string =>
  moduleText('data/units.json', [
    "import type { UnitRow } from '../unit/unit.ts';",
    '',
    'export const multiplierRows: readonly (readonly [symbol: string, exponent: number])[] = [',
    ...multipliers.map((m) => `  ${JSON.stringify([m.symbol, m.exponent])},`),
    '];',
    '',
    'export const unitRows: readonly UnitRow[] = [',
    ...units.map((u) => {
      const row = [u.code, u.kind, u.dimension, u.factor, u.exponent, u.multipliers, u.writings.join(' '), u.en ?? ''];
      return `  ${JSON.stringify(row)},`;
    }),
    '];',
  ]);
