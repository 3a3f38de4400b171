export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

const oneRange = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/i;

/**
 * The one range of bytes that a Range header asks for, of a file of so many bytes (RFC 9110, section 14.1.2). `beyond`
 * where it begins after the end; undefined for several ranges and for what is none, which ask for the whole file.
 */
export function readByteRange(header: string, size: number): ByteRange | 'beyond' | undefined {
  const [, first = '', last = '', suffix = ''] = oneRange.exec(header.trim()) ?? [];
  if (first === '' && suffix === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(suffix)) : Number(first);
  const end = last === '' ? size : Math.min(size, Number(last) + 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start < size ? { offset: start, length: end - start } : 'beyond';
}
