import { readFileSync } from 'node:fs';

/** The version of this package, as npm knows it. */
export const ownVersion = (): string => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
};
