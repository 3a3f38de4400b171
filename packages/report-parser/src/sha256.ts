import { writeUtf8 } from './text-codec.ts';

/** Fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2), made rather than listed. */
const primes = (() => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
})();
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initial = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const BLOCK = 64;

/** How much of a text is hashed at once: all of its bytes together would double what a long text needs of the memory. */
const CHARACTERS = 0x4000;
/** A UTF-16 unit takes three bytes at most. */
const buffer = new Uint8Array(BLOCK + 3 * CHARACTERS);
const view = new DataView(buffer.buffer);

/** Writes the message's end behind its last `rest` bytes: a 1 bit, zeros, and its length in bits. */
const pad = (rest: number, length: number): number => {
  const end = rest + 9 > BLOCK ? 2 * BLOCK : BLOCK;
  buffer.fill(0, rest, end);
  buffer[rest] = 0x80;
  view.setUint32(end - 8, Math.floor(length / 2 ** 29));
  view.setUint32(end - 4, (length * 8) >>> 0);
  return end;
};

const expand = (schedule: Int32Array, message: DataView, at: number): void => {
  for (let i = 0; i < 16; i++) schedule[i] = message.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = schedule[i - 15] as number;
    const y = schedule[i - 2] as number;
    const a = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const b = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    schedule[i] = ((schedule[i - 16] as number) + a + (schedule[i - 7] as number) + b) | 0;
  }
};

/** One block. The rotations are written out and the eight words are locals: that is three times as fast as helpers. */
const compress = (state: Int32Array, schedule: Int32Array): void => {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const one =
      (h +
        (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
        (g ^ (e & (f ^ g))) +
        (rounds[i] as number) +
        (schedule[i] as number)) |
      0;
    const two =
      ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
};

/** SHA-256 of a text in UTF-8, in hex; here because the Web's own is asynchronous and Node's is not in browsers. */
export const sha256 = (text: string): string => {
  const state = Int32Array.from(initial);
  const schedule = new Int32Array(64);
  const hash = (end: number): void => {
    for (let at = 0; at < end; at += BLOCK) {
      expand(schedule, view, at);
      compress(state, schedule);
    }
  };
  let length = 0;
  let rest = 0;
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = pieceEnd(text, from + CHARACTERS);
    const written = writeUtf8(text.slice(from, to), buffer.subarray(rest));
    const filled = rest + written;
    const whole = filled - (filled % BLOCK);
    hash(whole);
    buffer.copyWithin(0, whole, filled);
    rest = filled - whole;
    length += written;
  }
  hash(pad(rest, length));
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

/** Not between the two halves of a pair of surrogates. */
const pieceEnd = (text: string, at: number): number =>
  at < text.length && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : Math.min(at, text.length);
