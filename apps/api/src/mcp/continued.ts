import type { PageKey } from '@gongbao/store';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import type { ToolSetting } from './tool.ts';

/** A model reads no more at once. */
export const most = 100;

/** What every tool takes whose answer can be longer than a model reads at once. */
export const continued = {
  cursor: z
    .string()
    .max(400)
    .optional()
    .describe('The `cursor` of an answer that says `truncated`, with the same input as it was asked with'),
};

/** A cursor of another question, or of none. */
export class WrongCursor extends Error {
  constructor() {
    super('That cursor is not one that this question gave. Ask without it.');
  }
}

/** Where one answer of a tool ends and the next begins: nothing is cut off without a word. */
export interface Continuation {
  /** Where the answer before ended. */
  readonly after: PageKey | undefined;
  /** What the answer says of its end. */
  readonly tell: (next: PageKey | null) => Promise<{ readonly truncated: boolean; readonly cursor: string | null }>;
}

/** Reads the cursor of a question to a tool, and writes those that follow. */
export async function continueFrom(
  tool: string,
  { cursor, ...input }: Readonly<Record<string, unknown>> & { readonly cursor?: string | undefined },
  { cursors }: ToolSetting,
): Promise<Continuation> {
  const question = `${tool} ${JSON.stringify(input)}`;
  return {
    after: cursor === undefined ? undefined : await cursors.read(question, cursor).catch(refuseCursor),
    tell: async (next) => ({
      truncated: next !== null,
      cursor: next === null ? null : await cursors.write(question, next),
    }),
  };
}

function refuseCursor(error: unknown): never {
  throw error instanceof Problem ? new WrongCursor() : error;
}

/** One page of what is found as a whole, and where the next begins. */
export function pageOf<T>(all: readonly T[], after: PageKey | undefined, length: number) {
  const start = Number(after?.values[0] ?? 0);
  const end = start + length;
  const next: PageKey | null = all.length > end ? { values: [end], shard: 0 } : null;
  return { items: all.slice(start, end), left: Math.max(0, all.length - end), next };
}
