import type { ChartOptions } from './chart-options.ts';
import { loadJson } from './load-json.ts';

interface Entry {
  readonly data: { readonly names: Readonly<Record<string, string>> };
}

/** What the catalogue calls the indicator; undefined when it cannot be asked, and the reports' own words must do. */
export async function loadName({ api, indicator, language }: ChartOptions): Promise<string | undefined> {
  try {
    const answer = await loadJson(`${api}/v1/indicators/${encodeURIComponent(indicator)}`);
    return (answer as Entry).data.names[language];
  } catch {
    return undefined;
  }
}
