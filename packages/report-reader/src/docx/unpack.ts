import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from 'fflate';

export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array>; readonly names: readonly string[] }
  | { readonly ok: false; readonly code: 'damaged' | 'expands-too-far' };

class ExpandsTooFar extends Error {}

/** Small slices of input, so that a bomb is noticed before it is unpacked. */
const SLICE = 16_384;
/** No zip of a document holds more files. */
const MOST_FILES = 10_000;

/** The wanted parts of a zip archive, unpacked as a stream that stops at the limit, whatever sizes it declares. */
export const unpack = (bytes: Uint8Array, wanted: (name: string) => boolean, limit: number): Unpacked => {
  const names = listNames(bytes);
  if (names === null) return { ok: false, code: 'damaged' };
  if (names.length > MOST_FILES) return { ok: false, code: 'expands-too-far' };
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    start(file, (chunk) => {
      size += chunk.length;
      if (size > limit) throw new ExpandsTooFar();
      chunks.push(chunk);
    });
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch (error) {
    return { ok: false, code: error instanceof ExpandsTooFar ? 'expands-too-far' : 'damaged' };
  }
  return { ok: true, names, parts: new Map([...parts].map(([name, chunks]) => [name, join(chunks)])) };
};

/** The directory at the archive's end; null when it is not there. */
const listNames = (bytes: Uint8Array): readonly string[] | null => {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return null;
  }
};

const start = (file: UnzipFile, take: (chunk: Uint8Array) => void): void => {
  file.ondata = (error, chunk) => {
    if (error) throw error;
    take(chunk);
  };
  file.start();
};

const join = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
