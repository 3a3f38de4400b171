import { makePlaces, type Places, places } from '@gongbao/indicator-schema/places';
import { placesFileSchema } from './places-file.ts';
import { readJsonFile } from './read-json-file.ts';

/** All of China's places and those of a file beside them; the file's come first where both know a name or a code. */
export const addPlaces = async (file: string): Promise<Places> => {
  const more = await readJsonFile(file, placesFileSchema);
  return joinPlaces(makePlaces({ places: more, former: [], peoples: [], aliases: new Map() }), places);
};

const joinPlaces = (first: Places, second: Places): Places => {
  const chain: Places['chain'] = (code) => {
    const line = first.chain(code);
    const [top] = line;
    return top === undefined ? second.chain(code) : [...second.chain(top.parent ?? ''), ...line];
  };
  return {
    get: (code) => first.get(code) ?? second.get(code),
    candidates: (name, within) => [...first.candidates(name, within), ...second.candidates(name, within)],
    find: (name, within) => first.find(name, within) ?? second.find(name, within),
    chain,
    children: (code) => [...first.children(code), ...second.children(code)],
    fullName: (code) => {
      const names = chain(code).map(({ name }) => name);
      return names.length > 1 ? names.slice(1).join('') : names[0];
    },
    history: (code) => second.history(code),
  };
};
