import fc from 'fast-check';
import { formats } from '../src/format/formats.ts';
import { sqlInjections } from './sql-injections.ts';

/** The parts of a JSON Schema that our parameters use. */
export interface ParameterSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: ParameterSchema;
  readonly example?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: ParameterSchema;
  readonly example?: unknown;
}

export interface Body {
  readonly content: Readonly<Record<string, SentMedia>>;
}

interface SentMedia {
  readonly schema: { readonly $ref?: string };
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

interface Media {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
}

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}

/** One value as JSON: NDJSON is not. */
export const isJson = (mediaType: string): boolean => /[/+]json$/.test(mediaType);

/** Values that were true of the data, so that answers are seldom empty. */
const known: Readonly<Record<string, readonly string[]>> = {
  indicator: ['gdp', 'urban-new-jobs', 'gdp,urban-new-jobs'],
  place: ['990101', '990102', '990101,990102', '000000'],
  placeWithin: ['990000', '990100', '000000'],
  within: ['990000'],
  period: ['2023', '2022,2023'],
  report: ['990101-2024-gwr'],
  id: ['990101-2024-gwr', '990101-2024-gwr@100', 'gdp'],
  code: ['990101', '990000'],
  chart: ['gdp.svg', 'urban-new-jobs.svg'],
  url: ['https://gongbao.test/indicators/gdp', 'https://gongbao.test/embed?indicator=gdp&kind=ledger'],
  sha256: ['a'.repeat(64)],
  limit: ['1', '1', '2', '3', '100'],
  range: ['bytes=0-9', 'bytes=5-', 'bytes=-3'],
  q: ['就业', '清河', '一核', 'gdp'],
  sentence: ['2023年云州市清河区地区生产总值312.6亿元，增长5.1%。', '力争增长5%以上', '云州市清河区'],
};

/** Texts that end what they stand in. */
const injections = [
  ...sqlInjections,
  `[]`,
  `{}`,
  `null`,
  `-1`,
  `9`.repeat(40),
  `../../etc`,
  `%2e%2e`,
  `<script>`,
  `￥`,
  `\ud800`,
] as const;

export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...injections));

function valid(schema: ParameterSchema): fc.Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'array') return valid(schema.items ?? {});
  if (schema.type === 'boolean') return fc.constantFrom('true', 'false');
  if (schema.type === 'integer')
    return fc.integer({ min: schema.minimum ?? 1, max: schema.maximum ?? 1000 }).map(String);
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  return fc.string({ minLength: 1, maxLength: 20 });
}

export type MakeValue = (parameter: Pick<Parameter, 'name' | 'schema'>) => fc.Arbitrary<string>;

/** What the document allows, mostly what is there. */
export const usualValue: MakeValue = ({ name, schema }) => {
  const there = known[name];
  return there
    ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: valid(schema) })
    : valid(schema);
};

/** Mostly what the document allows, often what is there, sometimes anything. */
export const requestedValue: MakeValue = ({ name, schema }) => {
  const there = known[name];
  return fc.oneof(
    { weight: 3, arbitrary: there ? fc.constantFrom(...there) : valid(schema) },
    { weight: 2, arbitrary: valid(schema) },
    { weight: 1, arbitrary: anyText },
  );
};

/** The kinds of answer that are declared. */
const typesOf = ({ responses }: Operation): readonly string[] =>
  Object.values(responses)
    .flatMap(({ content = {} }) => Object.keys(content))
    .filter((type) => !type.includes('problem'));

/** The headers that are declared, and an Accept of kinds of answer that are. */
export function headersOf(operation: Operation, makeValue: MakeValue): fc.Arbitrary<Readonly<Record<string, string>>> {
  const inHeader = (operation.parameters ?? []).filter((parameter) => parameter.in === 'header');
  const values = inHeader.map((parameter) => fc.option(makeValue(parameter), { nil: undefined }));
  return fc.tuple(acceptOf(typesOf(operation), makeValue), ...values).map(([asked, ...given]) => {
    const headers = [['accept', asked] as const, ...inHeader.map(({ name }, at) => [name, given[at]] as const)];
    return Object.fromEntries(
      headers.flatMap(([name, value]) => (value === undefined ? [] : [[name, asciiOf(value)]])),
    );
  });
}

/** None, one, or several of which each is liked so much; beside what is declared the other formats, which are liked less. */
function acceptOf(types: readonly string[], makeValue: MakeValue): fc.Arbitrary<string | undefined> {
  const one = makeValue({ name: 'accept', schema: { enum: types } });
  const other = fc.constantFrom('*/*', 'application/*', ...formats.map(({ mediaType }) => mediaType));
  const quality = fc.integer({ min: 1, max: 9 }).map((tenths) => `;q=0.${tenths}`);
  const others = fc.array(
    fc.tuple(other, quality).map(([type, q]) => `${type}${q}`),
    { minLength: 1, maxLength: 3 },
  );
  const several = fc.tuple(one, others).map((list) => list.flat().join(', '));
  return fc.option(fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: several }), { nil: undefined });
}

/** A header holds no other characters. */
const asciiOf = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').trim();

interface AddressChoice {
  /** Whether what is not known is sometimes given. */
  readonly unknown?: boolean;
  /** What may stand after the path. */
  readonly endings?: readonly string[];
}

/** The endings of the formats that an operation answers in. */
export function endingsOf(operation: Operation): readonly string[] {
  const types = typesOf(operation);
  return formats.flatMap(({ ending, mediaType }) => (types.includes(mediaType) ? [ending] : []));
}

export const everyEnding = formats.map(({ ending }) => ending);

/** Requests of one operation, as addresses; of what may be given they give anything from nothing to all. */
export function addressesOf(
  path: string,
  parameters: readonly Parameter[],
  makeValue: MakeValue,
  { unknown = false, endings = [] }: AddressChoice = {},
): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const pathValues = fc.tuple(...inPath.map(makeValue));
  const extra = fc.option(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), anyText), { freq: 10, nil: undefined });
  const extras = unknown ? extra : fc.constant(undefined);
  const ending = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.constantFrom('', ...endings));
  return fc
    .tuple(pathValues, ending, queriesOf(inQuery, makeValue, unknown), extras)
    .map(([pathParts, after, given, more]) => {
      let address = path;
      for (const [index, { name }] of inPath.entries())
        address = address.replace(`{${name}}`, () => encode(pathParts[index] ?? ''));
      const query = more ? [...given, `${encode(more[0])}=${encode(more[1])}`] : given;
      return query.length === 0 ? `${address}${after}` : `${address}${after}?${query.join('&')}`;
    });
}

/** What is required is left out only where anything is, and seldom there. */
function queriesOf(parameters: readonly Parameter[], makeValue: MakeValue, lacking: boolean): fc.Arbitrary<string[]> {
  const given = (parameter: Parameter, usual: number): fc.Arbitrary<string | undefined> => {
    // Without it a page holds all that there is.
    const often = parameter.name === 'limit' ? Math.max(usual, 6) : usual;
    if (parameter.required && !lacking) return makeValue(parameter);
    if (parameter.required) return fc.option(makeValue(parameter), { freq: 20, nil: undefined });
    return fc
      .tuple(fc.integer({ min: 0, max: 8 }), makeValue(parameter))
      .map(([dice, value]) => (dice < often ? value : undefined));
  };
  // Few more often than many, which seldom find anything together.
  return fc
    .constantFrom(0, 0, 1, 1, 2, 3, 5, 8)
    .chain((often) => fc.tuple(...parameters.map((parameter) => given(parameter, often))))
    .map((values) =>
      parameters.flatMap(({ name }, index) => {
        const value = values[index];
        return value === undefined ? [] : [`${name}=${encode(value)}`];
      }),
    );
}

/** One request that anyone would make first, and that is answered by what is there. */
export function plainAddress(path: string, operation: Operation): string {
  const query = requiredQuery(operation).join('&');
  return query === '' ? fillPath(path) : `${fillPath(path)}?${query}`;
}

const samples: Readonly<Record<string, string>> = {
  indicator: 'gdp',
  place: '990101',
  period: '2023',
  q: '就业',
  url: 'https://gongbao.test/embed?indicator=gdp',
};

/** The parameters that a query cannot do without, but for one. */
export function requiredQuery({ parameters = [] }: Operation, except?: string): string[] {
  return parameters
    .filter((parameter) => parameter.required && parameter.in === 'query' && parameter.name !== except)
    .map(({ name }) => `${name}=${encodeURIComponent(samples[name] ?? '')}`);
}

export function fillPath(path: string): string {
  return path
    .replace('/indicators/{id}', '/indicators/gdp')
    .replace('/observations/{id}', '/observations/990101-2024-gwr@100')
    .replace('{id}', '990101-2024-gwr')
    .replace('{code}', '990101')
    .replace('{chart}', 'gdp.svg')
    .replace('{feed}', 'atom')
    .replace('{file}', 'observations.parquet')
    .replace('{sha256}', 'a'.repeat(64));
}

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

/** Half a surrogate pair cannot stand in an address. */
export function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
