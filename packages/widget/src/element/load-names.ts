import { loadJson } from './load-json.ts';

/** In each language. */
export type Names = Readonly<Record<string, string>>;

/** What the catalogue calls an indicator; nothing when it cannot be asked, and the reports' own words must do. */
export async function loadNames(api: string, indicator: string): Promise<Names> {
  try {
    const answer = await loadJson(`${api}/v1/indicators/${encodeURIComponent(indicator)}`);
    return (answer as { readonly data: { readonly names: Names } }).data.names;
  } catch {
    return {};
  }
}
