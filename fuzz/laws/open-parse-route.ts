type Ask = (bytes: Uint8Array) => Promise<Response>;

let route: Promise<Ask> | undefined;

/** The route of the API that parses a file, in this process; loaded at the first call. */
export const openParseRoute = (): Ask => async (bytes) => {
  route ??= load();
  return (await route)(bytes);
};

/** By its address and not by its name: the app is written for another runtime's types. */
const load = async (): Promise<Ask> => {
  const address = new URL('../../apps/api/test/node/parse-route.ts', import.meta.url).href;
  const { askParseRoute } = (await import(address)) as { readonly askParseRoute: Ask };
  return askParseRoute;
};
