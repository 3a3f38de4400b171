import type { Place, PlaceTable } from './place.ts';

/** The generated table: codes and names only, since the code says the level and, with its neighbours, the parent. */
export interface PackedPlaces {
  /** One place a line, six digits and the name. */
  readonly places: string;
  readonly former: PlaceTable['former'];
  readonly peoples: string;
  readonly aliases: readonly (readonly [code: string, names: readonly string[]])[];
}

const levelOf = (code: string): Place['level'] => {
  if (code === '000000') return 'nation';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
};

const parentOf = (code: string, known: ReadonlySet<string>): string | null => {
  const level = levelOf(code);
  if (level === 'nation') return null;
  if (level === 'province') return '000000';
  const prefecture = `${code.slice(0, 4)}00`;
  return level === 'county' && known.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
};

export const readPlaceTable = ({ places, former, peoples, aliases }: PackedPlaces): PlaceTable => {
  const lines = places.split('\n');
  const known = new Set(lines.map((line) => line.slice(0, 6)));
  return {
    places: lines.map((line) => {
      const code = line.slice(0, 6);
      return { code, name: line.slice(6), level: levelOf(code), parent: parentOf(code, known) };
    }),
    former,
    peoples: peoples.split(' '),
    aliases: new Map(aliases),
  };
};
