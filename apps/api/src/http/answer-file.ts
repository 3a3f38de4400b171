import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';
import { type ByteRange, readByteRange } from './byte-range.ts';
import { Problem } from './problem.ts';

/** A file of the bucket, whole or the range that is asked for (RFC 9110, section 14). */
export async function answerFile(c: Context<ApiEnvironment>, key: string): Promise<Response> {
  const file = await c.env.BUCKET.head(key);
  if (file === null) throw new Problem('not-found', { detail: `There is no file ${c.req.path}.` });
  const headers = headersOf(file);
  if (isKnown(c.req.header('if-none-match'), file.httpEtag)) return c.body(null, 304, headers);
  const range = askedRange(c, file);
  const { offset, length } = range ?? { offset: 0, length: file.size };
  headers['content-length'] = String(length);
  if (range) headers['content-range'] = `bytes ${offset}-${offset + length - 1}/${file.size}`;
  return c.newResponse(await readBody(c, file, range), range ? 206 : 200, headers);
}

/** The bytes of the very file that was looked at; one that took its place meanwhile is asked for again. */
async function readBody(c: Context<ApiEnvironment>, file: R2Object, range: ByteRange | undefined) {
  if (c.req.method === 'HEAD') return null;
  const object = await c.env.BUCKET.get(file.key, { onlyIf: { etagMatches: file.etag }, ...(range && { range }) });
  if (object === null || !('body' in object)) {
    throw new Problem('not-ready', { detail: 'The file is being replaced.', headers: { 'retry-after': '1' } });
  }
  return object.body;
}

function headersOf({ httpEtag, uploaded, httpMetadata }: R2Object): Record<string, string> {
  return {
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=300, must-revalidate',
    'content-type': httpMetadata?.contentType ?? 'application/octet-stream',
    etag: httpEtag,
    'last-modified': uploaded.toUTCString(),
  };
}

function isKnown(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((known) => [tag, `W/${tag}`, '*'].includes(known.trim())) ?? false;
}

/**
 * The one range that is asked for. What is no range of bytes, several of them, and a range of another state of the file
 * are answered with the whole file, as the standard allows.
 */
function askedRange(c: Context<ApiEnvironment>, { size, httpEtag }: R2Object): ByteRange | undefined {
  const header = c.req.header('range');
  const condition = c.req.header('if-range');
  if (header === undefined || (condition !== undefined && condition !== httpEtag)) return undefined;
  const range = readByteRange(header, size);
  if (range !== 'beyond') return range;
  const detail = `The file has ${size} bytes; ${header} lies beyond them.`;
  throw new Problem('range-not-satisfiable', { detail, headers: { 'content-range': `bytes */${size}` } });
}
