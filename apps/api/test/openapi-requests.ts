import fc from 'fast-check';

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
  readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
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
  q: ['就业', '清河', '一核', 'gdp'],
  sentence: ['2023年云州市清河区地区生产总值312.6亿元，增长5.1%。', '力争增长5%以上', '云州市清河区'],
};

/** Texts that end what they stand in, in SQL. */
export const sqlInjections = [
  `'`,
  `"`,
  `' OR '1'='1`,
  `'; DROP TABLE observation; --`,
  `1) UNION SELECT 1,2,3--`,
  `%' ESCAPE '!`,
  `\u0000`,
  `*`,
  `") OR words:("`,
  `NEAR(a b)`,
] as const;

/** And elsewhere. */
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

/** Mostly what the document allows, often what is there, sometimes anything. */
export function requestedValue({ name, schema }: Pick<Parameter, 'name' | 'schema'>): fc.Arbitrary<string> {
  const there = known[name];
  return fc.oneof(
    { weight: 3, arbitrary: there ? fc.constantFrom(...there) : valid(schema) },
    { weight: 2, arbitrary: valid(schema) },
    { weight: 1, arbitrary: anyText },
  );
}

/** Requests of one operation, as addresses; of what may be given they give anything from nothing to all. */
export function addressesOf(path: string, { parameters = [] }: Operation): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const pathValues = fc.tuple(...inPath.map(requestedValue));
  const sparse = fc.integer({ min: 0, max: 8 });
  const queryValues = sparse.chain((freq) =>
    fc.tuple(
      ...inQuery.map((parameter) =>
        parameter.required
          ? fc.option(requestedValue(parameter), { freq: 20, nil: undefined })
          : fc
              .tuple(fc.integer({ min: 0, max: 8 }), requestedValue(parameter))
              .map(([dice, value]) => (dice < freq ? value : undefined)),
      ),
    ),
  );
  const unknown = fc.option(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), anyText), { freq: 1, nil: undefined });
  const rarely = fc.integer({ min: 0, max: 9 });
  return fc.tuple(pathValues, queryValues, unknown, rarely).map(([pathParts, queryParts, extra, dice]) => {
    let address = path;
    for (const [index, { name }] of inPath.entries())
      address = address.replace(`{${name}}`, encode(pathParts[index] ?? ''));
    const query = inQuery.flatMap(({ name }, index) => {
      const value = queryParts[index];
      return value === undefined ? [] : [`${name}=${encode(value)}`];
    });
    if (extra && dice === 0) query.push(`${encode(extra[0])}=${encode(extra[1])}`);
    return query.length === 0 ? address : `${address}?${query.join('&')}`;
  });
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
