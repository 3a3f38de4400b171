import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import type { ShownAnswer, ShownDocument, ShownExample, ShownOperation } from '../docs/shown-document.ts';
import { type ProblemKind, problemKinds, problemMeaning } from '../http/problem.ts';
import { apiInformation } from './api-information.ts';
import { type AnswerExample, readExamples } from './examples.ts';
import { fileExamples } from './file-examples.ts';

/** The OpenAPI document of an application's routes, with an example of every answer and of every file that is sent. */
export async function describeApi(app: OpenAPIHono<ApiEnvironment>): Promise<ShownDocument> {
  const document = app.getOpenAPI31Document(apiInformation) as unknown as ShownDocument;
  const { answers, problems } = await readExamples();
  const paths = mapValues(document.paths, (methods) =>
    mapValues(methods, (operation) => withExamples(operation, answers[operation.operationId] ?? [])),
  );
  const examples = mapValues(problems, ({ request, value }) => ({ summary: request, value }));
  return { ...document, paths, components: { ...document.components, examples } };
}

function withExamples(operation: ShownOperation, examples: readonly AnswerExample[]): ShownOperation {
  const responses = mapValues(operation.responses, (answer, status) =>
    mapContent(answer, (mediaType) =>
      mediaType === 'application/problem+json'
        ? problemsOf(operation, Number(status))
        : answersOf(examples.filter((example) => example.status === Number(status) && example.mediaType === mediaType)),
    ),
  );
  const { requestBody } = operation;
  if (requestBody === undefined) return { ...operation, responses };
  return { ...operation, requestBody: mapContent(requestBody, examplesOfBody), responses };
}

function examplesOfBody(mediaType: string): NamedExamples {
  const example = fileExamples[mediaType];
  return example === undefined ? {} : { report: example };
}

type NamedExamples = Readonly<Record<string, ShownExample>>;

function mapContent<Part extends Pick<ShownAnswer, 'content'>>(
  answer: Part,
  examplesOf: (mediaType: string) => NamedExamples,
): Part {
  const { content } = answer;
  if (content === undefined) return answer;
  return {
    ...answer,
    content: mapValues(content, (media, mediaType) => {
      const examples = examplesOf(mediaType);
      return Object.keys(examples).length === 0 ? media : { ...media, examples };
    }),
  };
}

function answersOf([example]: readonly AnswerExample[]): NamedExamples {
  return example === undefined ? {} : { answer: { summary: example.request, value: example.value } };
}

/** The problems of that status; only what takes a cursor can be given a wrong one. */
function problemsOf({ parameters = [] }: ShownOperation, status: number): NamedExamples {
  const canCome = (kind: ProblemKind): boolean =>
    problemMeaning(kind)?.status === status &&
    (kind !== 'invalid-cursor' || parameters.some(({ name }) => name === 'cursor'));
  const kinds = problemKinds.filter(canCome);
  return Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/components/examples/${kind}` }]));
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
