import type { Crypto, TextEncoder } from '@cloudflare/workers-types';
import type { Bindable } from './statement.ts';

type Values = readonly Bindable[];

/** All that is written of a version once and never changed: its own row, its observations, its terms, in their order. */
export interface VersionRows {
  readonly version: Values;
  readonly observations: readonly Values[];
  readonly terms: readonly Values[];
}

/** SHA-256 of a version's rows. Columns of a later day come last and are empty in older rows, which keep their hash. */
export async function digestOf({ version, observations, terms }: VersionRows): Promise<string> {
  const text = JSON.stringify([version, ...observations, ...terms].map(asStored));
  const digest = await globals.crypto.subtle.digest('SHA-256', new globals.TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of Node, browsers and Workers alike. */
const globals = globalThis as unknown as { readonly crypto: Crypto; readonly TextEncoder: typeof TextEncoder };

function asStored(values: Values): Values {
  const last = values.findLastIndex((value) => value !== null);
  return values
    .slice(0, last + 1)
    .map((value) => (typeof value === 'string' ? value.replace(noText, '\uFFFD') : value));
}

/** Half of a pair of UTF-16 units is no text: a database gives something else back, of whatever length. */
const noText = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD)+/g;
