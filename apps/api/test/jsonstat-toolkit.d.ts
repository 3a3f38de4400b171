/** What we use of the JSON-stat toolkit, which comes without types. */
declare module 'jsonstat-toolkit' {
  interface Dataset {
    readonly class: string | null;
    readonly id: readonly string[];
    /** How many cells there are. */
    readonly n: number;
    /** The cell of one category of each dimension. */
    Data(coordinates: Readonly<Record<string, string>>): { readonly value: number | null } | null;
  }
  export default function JSONstat(document: unknown): Dataset;
}
