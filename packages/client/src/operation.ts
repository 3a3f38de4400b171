import type { operations } from './generated/openapi.ts';

/** What can be asked, by the names of the OpenAPI document: `listObservations`, `getSeries` … */
export type OperationName = keyof operations;

type QueryOf<Operation> = Operation extends { readonly parameters: { readonly query?: infer Query } } ? Query : unknown;
type PathOf<Operation> = Operation extends { readonly parameters: { readonly path: infer Path } } ? Path : unknown;

/** A report as a file. */
type FileBody = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

type BodyOf<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? { readonly body: Content extends { readonly 'application/json': infer Json } ? Json : FileBody }
  : unknown;

type Given<Part> = [Exclude<Part, undefined>] extends [never] ? unknown : Exclude<Part, undefined>;

/** What an operation is asked with: the parameters of its path and query, and its `body`, in one object. */
export type Parameters<Name extends OperationName> = Given<QueryOf<operations[Name]>> &
  Given<PathOf<operations[Name]>> &
  BodyOf<operations[Name]>;

type Success<Responses> = Responses extends { readonly 200: infer Ok }
  ? Ok
  : Responses extends { readonly 202: infer Accepted }
    ? Accepted
    : never;

/** What an operation answers as JSON; the response itself of one that does not: a file, a feed. */
export type Answer<Name extends OperationName> =
  Success<operations[Name]['responses']> extends { readonly content: { readonly 'application/json': infer Json } }
    ? Json
    : Response;

/** The operations that answer page after page. */
export type ListName = {
  [Name in OperationName]: Answer<Name> extends { readonly page: { readonly next: string | null } } ? Name : never;
}[OperationName];

/** One of what a list holds. */
export type Item<Name extends ListName> =
  Answer<Name> extends { readonly data: readonly (infer Each)[] } ? Each : never;

export interface RequestOptions {
  /** Gives the request up; what waits for it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Parameters may be left out where none is required. */
export type Asking<Name extends OperationName> =
  Record<string, never> extends Parameters<Name>
    ? [parameters?: Parameters<Name>, options?: RequestOptions]
    : [parameters: Parameters<Name>, options?: RequestOptions];
