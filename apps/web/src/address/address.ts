/** Where the reader is: everything that decides what the page shows. */
export interface Address {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export const readAddress = ({ pathname, searchParams }: URL): Address => ({
  path: pathname,
  query: Object.fromEntries(searchParams),
});

/** Parameters without a value are left out; the order is that of the record, so that one state has one address. */
export function writeAddress(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const kept = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const text = new URLSearchParams(kept).toString();
  return text ? `${path}?${text}` : path;
}

/** `a,b,c` and back: lists in an address. */
export const readList = (text: string | undefined): readonly string[] => text?.split(',').filter(Boolean) ?? [];
export const writeList = (items: readonly string[]): string | undefined => items.join(',') || undefined;
