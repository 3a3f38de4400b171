import type { ParsedReport } from '@gongbao/indicator-schema';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from '../http/problem.ts';

/** Of a file that is sent: the longest report known has 2 MB as a PDF. */
export const longestBody = 10_000_000;

/** What is read of a file fits into the memory of a Worker: docs/scaling.md has the arithmetic. */
export const fileLimits = {
  bytes: longestBody,
  characters: 500_000,
  markup: 1_000_000,
  unpackedBytes: 16 * 2 ** 20,
  pages: 300,
} as const;

/** A sentence of a thousand characters, and what is asked of it, as JSON. */
const longestQuestion = 64_000;

/** Refuses a body that is too long before it is read. */
const limitTo = (maxSize: number, what: string) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem('too-large', { detail: `${what} may have ${maxSize} bytes.` });
    },
  });

export const limitBody = limitTo(longestBody, 'A file');
export const limitQuestion = limitTo(longestQuestion, 'What is asked');

export interface ReadBody {
  readonly text: string;
  readonly report: ParsedReport;
}

/** The report that the body of a request is, whatever its format: its content decides. */
export async function readBody(c: Context<ApiEnvironment>): Promise<ReadBody> {
  return readFile(new Uint8Array(await c.req.arrayBuffer()));
}

/** A file's text, and what the parser reads in it. */
export async function readFile(bytes: Uint8Array): Promise<ReadBody> {
  const { readReport } = await import('@gongbao/report-reader');
  const read = await readReport(bytes, { limits: fileLimits });
  if (!read.ok) {
    throw new Problem('unreadable', {
      detail: read.error.message,
      facts: { code: read.error.code, ...read.error.facts },
    });
  }
  const { parseReport } = await import('@gongbao/report-parser');
  const parsed = parseReport(read.text, { source: { sha256: await sha256Of(bytes), mediaType: read.mediaType } });
  const source = read.origins.length > 0 ? { ...parsed.source, origins: [...read.origins] } : parsed.source;
  const diagnostics = [...read.diagnostics, ...parsed.diagnostics];
  return { text: read.text, report: { ...parsed, source, diagnostics } };
}

export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
