/** One change to the bytes of a file. Places are shares of its length, from 0 to 1. */
export type Damage =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly byte: number }
  | { readonly kind: 'put'; readonly at: number; readonly byte: number }
  | { readonly kind: 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'drop'; readonly at: number; readonly length: number };

/** The bytes that a change makes of bytes. */
export const inflict = (bytes: Uint8Array, damage: Damage): Uint8Array => {
  const at = Math.floor(damage.at * bytes.length);
  if (damage.kind === 'cut') return bytes.slice(0, at);
  if (damage.kind === 'flip') return bytes.map((byte, i) => (i === at ? byte ^ damage.byte : byte));
  if (damage.kind === 'put') return new Uint8Array([...bytes.subarray(0, at), damage.byte, ...bytes.subarray(at)]);
  const { kind, length } = damage;
  const to = at + Math.ceil(length * (bytes.length - at));
  const isDoubled = kind === 'double';
  return new Uint8Array([...bytes.subarray(0, isDoubled ? to : at), ...bytes.subarray(isDoubled ? at : to)]);
};
