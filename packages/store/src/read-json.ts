/** Reads a column that holds JSON of a shape that the store itself wrote. */
export function readJson<T>(column: string): T {
  const value: unknown = JSON.parse(column);
  return value as T;
}
