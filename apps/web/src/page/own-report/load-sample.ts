/** An invented report, to try the page with. */
export async function loadSample(): Promise<string> {
  const sample = await import('../../../../../data/sample/wanglan-gwr-2024.txt?raw');
  return sample.default;
}
