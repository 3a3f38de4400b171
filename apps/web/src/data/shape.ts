import { ApiFailure } from './fetch-json.ts';

/** Reads one kind of value out of an answer, or throws an ApiFailure that names the place where it is not there. */
export type Shape<T> = (value: unknown, at: string) => T;

const fail = (at: string, expected: string): never => {
  throw new ApiFailure('broken', `${at} is not ${expected}`);
};

export const text: Shape<string> = (value, at) => (typeof value === 'string' ? value : fail(at, 'a text'));
export const number: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(at, 'a number');

/** null where there is nothing, and where an older answer does not have the field yet. */
export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null || value === undefined ? null : shape(value, at);

export const list =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((item, index) => shape(item, `${at}[${index}]`)) : fail(at, 'a list');

export const oneOf =
  <T extends string>(...values: readonly T[]): Shape<T> =>
  (value, at) =>
    values.find((known) => known === value) ?? fail(at, `one of ${values.join(', ')}`);

/** A value of the first shape that fits. */
export const either =
  <A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> =>
  (value, at) => {
    try {
      return first(value, at);
    } catch {
      return second(value, at);
    }
  };

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** An object with these fields; others are left out. */
export const object =
  <F extends Fields>(fields: F): Shape<{ readonly [K in keyof F]: ReturnType<F[K]> }> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null) return fail(at, 'an object');
    const source = value as Readonly<Record<string, unknown>>;
    const read = Object.entries(fields).map(([name, shape]) => [name, shape(source[name], `${at}.${name}`)]);
    return Object.fromEntries(read) as { readonly [K in keyof F]: ReturnType<F[K]> };
  };
