import { fetchJson } from './fetch-json.ts';
import { list, nullable, object, type Shape, text } from './shape.ts';

/** More pages than this are more than a page of charts can show. */
const MOST_PAGES = 40;

export interface Pages<T> {
  readonly items: readonly T[];
  /** False when there was more than could be asked for. */
  readonly isWhole: boolean;
}

/** Reads a list of the API from its first page to its last. */
export async function readPages<T>(
  path: string,
  query: Readonly<Record<string, string>>,
  shape: Shape<T>,
): Promise<Pages<T>> {
  const page = object({ data: list(shape), page: object({ next: nullable(text) }) });
  const items: T[] = [];
  let cursor: string | null = null;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const parameters: Record<string, string> = cursor === null ? { ...query } : { ...query, cursor };
    const answer = page(await fetchJson(`${path}?${new URLSearchParams(parameters)}`), path);
    items.push(...answer.data);
    cursor = answer.page.next;
    if (cursor === null) return { items, isWhole: true };
  }
  return { items, isWhole: false };
}
