import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listPublished, type Manifest } from '../../scripts/workspace.ts';

const names = listPublished().map(({ manifest }) => manifest.name);
const copy = inject('copy');

interface PublishedManifest extends Manifest {
  dist: { tarball: string };
}

async function manifestOf(name: string): Promise<PublishedManifest> {
  const answer = await fetch(`${inject('registry')}${name.replace('/', '%2f')}/latest`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as PublishedManifest;
}

test('there are packages to publish', () => {
  expect(names).toContain('gongbao');
});

test.each(names)('%s is in the registry, ready for others', async (name) => {
  const manifest = await manifestOf(name);
  const inCopy = listPublished(copy).find((each) => each.manifest.name === name);
  expect(manifest.version).toBe(inCopy?.manifest.version);
  // Entries lead to what was built, and siblings are asked for by their versions.
  expect(JSON.stringify(manifest.exports ?? '')).not.toContain('src/');
  for (const [dependency, range] of Object.entries(manifest.dependencies ?? {})) {
    expect(range).toMatch(names.includes(dependency) ? /^\^\d+\.\d+\.\d+$/ : /^[\^~]?\d/);
  }
});

test('all have one version, which is 0.1.0 for the first release', () => {
  const before = new Set(listPublished().map(({ manifest }) => manifest.version));
  const after = new Set(listPublished(copy).map(({ manifest }) => manifest.version));
  expect(after.size).toBe(1);
  expect([...before, ...after]).toEqual(before.has('0.0.0') ? ['0.0.0', '0.1.0'] : [...before, ...after]);
});

test('every changeset went into a changelog', () => {
  expect(readdirSync(join(copy, '.changeset')).filter((file) => file.endsWith('.md'))).toEqual(['README.md']);
  for (const { folder, manifest } of listPublished(copy)) {
    expect(readFileSync(join(copy, folder, 'CHANGELOG.md'), 'utf8')).toContain(`## ${manifest.version}`);
  }
});

test('the citation names the version and a day', () => {
  const [first] = listPublished(copy);
  const citation = readFileSync(join(copy, 'CITATION.cff'), 'utf8');
  expect(citation).toContain(`\nversion: ${first?.manifest.version}\ndate-released: 20`);
});

test.each(names)('%s has a bill of materials with a licence for each part', (name) => {
  const file = readdirSync(join(copy, 'sbom')).find((each) =>
    each.startsWith(`${name.replace('@', '').replace('/', '-')}-0`),
  );
  const bill = JSON.parse(readFileSync(join(copy, 'sbom', file ?? ''), 'utf8')) as {
    bomFormat: string;
    components: { name: string; purl: string; licenses?: unknown[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.length).toBeGreaterThan(0);
  for (const { name: part, purl, licenses } of bill.components) {
    expect(purl).toMatch(/^pkg:npm\//);
    expect(licenses, part).not.toEqual(undefined);
  }
});
