import fc from 'fast-check';
import {
  anyText,
  type Body,
  type MakeValue,
  type OpenApiDocument,
  type ParameterSchema,
  requestedValue,
  usualValue,
  wellFormed,
} from './openapi-requests.ts';
import { bytesOf, harmedFiles, type ReportFile, wholeFiles } from './sent-files.ts';

export interface SentBody {
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer> | ReportFile;
}

/** The bytes that are sent of a body. */
export async function sentBytes({ content }: SentBody): Promise<Uint8Array<ArrayBuffer>> {
  if (content instanceof Uint8Array) return content;
  return typeof content === 'string' ? encode(wellFormed(content)) : bytesOf(content);
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** Whether what an operation takes is a report, which takes longer to read than anything else. */
export const takesFile = (body: Body | undefined): boolean => body !== undefined && 'text/plain' in body.content;

/** Bodies of one operation: what the document allows, what begins like it, and anything. */
export function bodiesOf({ content }: Body, { components }: OpenApiDocument): fc.Arbitrary<SentBody> {
  const kinds = Object.entries(content).map(([type, { schema }]) => {
    const name = schema.$ref?.split('/').at(-1);
    const contents = name === undefined ? files : jsonOf(components.schemas[name] as ObjectSchema);
    return contents.map((given) => ({ type, content: given }));
  });
  const otherwise = fc.constantFrom('', 'text/plain', 'application/json; charset=utf-16', 'multipart/form-data');
  const strange = fc.record({ type: otherwise, content: fc.oneof(anyBytes, anyText) });
  return fc.oneof({ weight: 9, arbitrary: fc.oneof(...kinds) }, { weight: 1, arbitrary: strange });
}

/** What the document allows: a report in the format that is named, or an object of the named shape. */
export function validBodiesOf({ content }: Body, { components }: OpenApiDocument): fc.Arbitrary<SentBody> {
  const kinds = Object.entries(content).map(([type, { schema }]) => {
    const name = schema.$ref?.split('/').at(-1);
    if (name !== undefined) return jsonObjects(components.schemas[name] as ObjectSchema, usualValue, type);
    return wholeFiles(type).map((file) => ({ type, content: file }));
  });
  return fc.oneof(...kinds);
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, ParameterSchema>>;
  readonly required?: readonly string[];
}

const membersOf = ({ properties, required = [] }: ObjectSchema, makeValue: MakeValue) =>
  fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, makeValue({ name, schema })])),
    {
      requiredKeys: [...required],
    },
  );

const jsonObjects = (schema: ObjectSchema, makeValue: MakeValue, type: string): fc.Arbitrary<SentBody> =>
  membersOf(schema, makeValue).map((value) => ({ type, content: JSON.stringify(value) }));

function jsonOf(schema: ObjectSchema): fc.Arbitrary<string> {
  const right = membersOf(schema, requestedValue);
  const extra = fc.tuple(right, fc.string(), fc.jsonValue()).map(([value, name, more]) => ({ ...value, [name]: more }));
  const objects = fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: extra });
  return fc.oneof(
    { weight: 8, arbitrary: objects.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: anyText },
  );
}

const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes));

/** How the formats that are read begin, and what stands in reports. */
const beginnings = [
  '',
  '\ufeff',
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '<!doctype html><title>',
  '<table><tr><td>',
  '\ud83d',
];
const pieces = [
  '政府工作报告\n',
  '一、2023年工作回顾\n',
  '地区生产总值达到312.6亿元，增长5.1%。',
  '其中：',
  '城镇新增就业1.2万人以上，',
  '（一）',
  '\n\n',
  '<p>',
  '０１２．５％',
  '\u0000',
] as const;

const begunFiles = fc
  .tuple(
    fc.constantFrom(...beginnings),
    fc.array(fc.oneof(fc.constantFrom(...pieces), anyText), { maxLength: 12 }),
    fc.option(anyBytes, { nil: new Uint8Array() }),
  )
  .map(([beginning, parts, tail]) => new Uint8Array([...encode(wellFormed(beginning + parts.join(''))), ...tail]));

const files: fc.Arbitrary<SentBody['content']> = fc.oneof(harmedFiles, begunFiles);
