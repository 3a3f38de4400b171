/** What we use of jsonld, whose published types do not know its safe mode. */
declare module 'jsonld' {
  interface ExpandOptions {
    readonly base: string;
    /** Whether what the context does not have is an error, and not left out. */
    readonly safe: boolean;
  }
  type ExpandedNode = Readonly<Record<string, unknown>>;
  const jsonld: { expand(document: object, options: ExpandOptions): Promise<readonly ExpandedNode[]> };
  export default jsonld;
}
