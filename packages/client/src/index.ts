export { type ClientSetting, createClient, type GongbaoClient } from './create-client.ts';
export type { components } from './generated/openapi.ts';
export { GongbaoProblem, type ParameterError, type ProblemDetails } from './gongbao-problem.ts';
export type { Answer, Item, ListName, OperationName, Parameters, RequestOptions } from './operation.ts';
