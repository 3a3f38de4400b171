import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

export type Input =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

/** The bytes of a file, or of standard input for `-`. Stops as soon as there are more than `limit`. */
export const readInput = async (name: string, limit: number): Promise<Input> => {
  try {
    if (name === '-') return await collect(process.stdin, limit);
    const found = await stat(name);
    if (found.isDirectory()) return { ok: false, message: 'is a directory' };
    if (found.size > limit) return tooLarge(found.size, limit);
    // What tells no size beforehand, a pipe say, is read piece by piece; a file at once, which takes half as long.
    return found.size === 0 ? await collect(createReadStream(name), limit) : within(limit, await readFile(name));
  } catch (error) {
    return { ok: false, message: explain(error as NodeJS.ErrnoException) };
  }
};

const collect = async (stream: AsyncIterable<Buffer | string>, limit: number): Promise<Input> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) return tooLarge(`more than ${limit}`, limit);
    chunks.push(bytes);
  }
  return within(limit, Buffer.concat(chunks));
};

/** A file can have grown since its size was asked. */
const within = (limit: number, { buffer, byteOffset, length }: Buffer<ArrayBuffer>): Input =>
  length > limit ? tooLarge(length, limit) : { ok: true, bytes: new Uint8Array(buffer, byteOffset, length) };

const tooLarge = (size: number | string, limit: number): Input => ({
  ok: false,
  message: `is too large: ${size} bytes, the limit is ${limit}`,
});

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ELOOP: 'is a loop of links',
  ENAMETOOLONG: 'has too long a name',
};

const explain = ({ code, message }: NodeJS.ErrnoException): string =>
  reasons[code ?? ''] ?? `cannot be read (${code ?? message})`;
