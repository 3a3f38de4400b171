import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listPublished, type Manifest, pendingChangesets, workspaceRoot } from '../../scripts/workspace.ts';

const names = listPublished().map(({ manifest }) => manifest.name);
const copy = inject('copy');

/** What waits for the next release. */
const pending = (): readonly string[] =>
  pendingChangesets().map((file) => readFileSync(join(workspaceRoot, '.changeset', file), 'utf8'));

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

const versionsIn = (folder?: string): Map<string, string> =>
  new Map(listPublished(folder).map(({ manifest }) => [manifest.name, manifest.version]));

test.each(listPublished())('$manifest.name has a version of its own, 0.1.0 at first', ({ manifest }) => {
  const [before, after] = [versionsIn(), versionsIn(copy)];
  const moves = (name: string): boolean => before.get(name) !== after.get(name);
  const isChanged = pending().some((changeset) => new RegExp(`^["']${manifest.name}["']: `, 'm').test(changeset));
  if (manifest.version === '0.0.0') expect(after.get(manifest.name)).toBe('0.1.0');
  else if (isChanged) expect(moves(manifest.name)).toBe(true);
  else if (moves(manifest.name)) expect(Object.keys(manifest.dependencies ?? {}).some(moves)).toBe(true);
  else expect(after.get(manifest.name)).toBe(before.get(manifest.name));
});

test('every changeset went into a changelog', () => {
  expect(pendingChangesets(copy)).toEqual([]);
  for (const { folder, manifest } of listPublished(copy)) {
    expect(readFileSync(join(copy, folder, 'CHANGELOG.md'), 'utf8')).toContain(`## ${manifest.version}`);
  }
});

test('the citation names the version and a day', () => {
  const citation = readFileSync(join(copy, 'CITATION.cff'), 'utf8');
  expect(citation).toContain(`\nversion: ${versionsIn(copy).get('gongbao')}\ndate-released: 20`);
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
