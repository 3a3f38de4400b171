import type { PlacesFile } from '../src/data-files/places-file.ts';
import { type PackedPlaces, readPlaceTable } from '../src/place/read-place-table.ts';
import { moduleText } from './module-text.ts';

const pack = ({ places, former, peoples, aliases }: PlacesFile): PackedPlaces => ({
  places: places.map(({ code, name }) => code + name).join('\n'),
  former,
  peoples: peoples.join(' '),
  aliases: Object.entries(aliases),
});

/** The places as a small module; refuses data whose parents or levels the codes do not say. */
export const renderPlaces = (file: PlacesFile): string => {
  const packed = pack(file);
  const unpacked = new Map(readPlaceTable(packed).places.map((place) => [place.code, place]));
  for (const { code, name, parent, level } of file.places) {
    const read = unpacked.get(code);
    if (read?.parent !== parent || read.level !== level) throw new Error(`${code} ${name}: its code says otherwise`);
  }
  return moduleText('data/places.json', [
    "import type { PackedPlaces } from '../place/read-place-table.ts';",
    '',
    'export const packedPlaces: PackedPlaces = {',
    `  places: \`${packed.places}\`,`,
    `  peoples: ${JSON.stringify(packed.peoples)},`,
    `  aliases: ${JSON.stringify(packed.aliases)},`,
    '  former: [',
    ...packed.former.map((place) => `    ${JSON.stringify(place)},`),
    '  ],',
    '};',
  ]);
};

/** The English names as a module of their own, for who shows places without looking them up. */
export const renderEnglishNames = ({ english, places }: PlacesFile): string => {
  const known = new Set(places.map(({ code }) => code));
  const stray = Object.keys(english).find((code) => !known.has(code));
  if (stray !== undefined) throw new Error(`${stray} has an English name and is no place`);
  return moduleText('data/places.json', [
    'export const englishNames: Readonly<Record<string, string>> = {',
    ...Object.entries(english).map(([code, name]) => `  ${JSON.stringify(code)}: ${JSON.stringify(name)},`),
    '};',
  ]);
};
