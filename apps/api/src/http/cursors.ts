import type { PageKey } from '@gongbao/store';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { Problem } from './problem.ts';

/** Enough of the signature that none can be guessed. */
const signatureLength = 16;

/** Writes and reads the place where a page ended, so that only what we wrote, for the same question, is read back. */
export interface Cursors {
  write(question: string, key: PageKey): Promise<string>;
  read(question: string, cursor: string): Promise<PageKey>;
}

export function makeCursors(secret: string): Cursors {
  let imported: CryptoKey | undefined;
  const sign = async (question: string, payload: Uint8Array): Promise<Uint8Array> => {
    imported ??= await importKey(secret);
    const named = utf8(`${question}\n${toBase64Url(payload)}`);
    return new Uint8Array(await crypto.subtle.sign('HMAC', imported, named)).subarray(0, signatureLength);
  };
  return {
    async write(question, key) {
      const payload = utf8(JSON.stringify([key.values, key.shard]));
      return toBase64Url(new Uint8Array([...(await sign(question, payload)), ...payload]));
    },
    async read(question, cursor) {
      const bytes = fromBase64Url(cursor) ?? new Uint8Array();
      const payload = bytes.subarray(signatureLength);
      if (!areEqual(bytes.subarray(0, signatureLength), await sign(question, payload))) {
        throw new Problem('invalid-cursor', { detail: 'Repeat the question with the `page.next` of its own answer.' });
      }
      const [values, shard] = JSON.parse(new TextDecoder().decode(payload)) as [PageKey['values'], number];
      return { values, shard };
    },
  };
}

function importKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** In a time that does not tell how much was right. */
function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}
