/**
 * Fails when something that is shipped (a dependency of a package or an app, however far down, that is not only for
 * development) has a licence that is not on the list, or none.
 */
import satisfies from 'spdx-satisfies';
import { allowedLicences } from './allowed-licences.ts';
import { runCommand } from './run-command.ts';

interface Licensed {
  name: string;
  versions: string[];
}

function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, allowedLicences);
  } catch {
    // Not an SPDX expression, such as "Unknown" or "SEE LICENSE IN …".
    return false;
  }
}

const { status, output } = await runCommand([
  'pnpm',
  '--silent',
  'licenses',
  'list',
  '--recursive',
  '--prod',
  '--json',
]);
if (status !== 0) throw new Error(`The licences could not be listed.\n${output}`);
const byLicence = Object.entries(JSON.parse(output) as Record<string, Licensed[]>);

const refused = byLicence.filter(([licence]) => !isAllowed(licence));
for (const [licence, packages] of refused) {
  for (const { name, versions } of packages) console.error(`${name} ${versions.join(', ')}: ${licence}`);
}
const count = byLicence.reduce((sum, [, packages]) => sum + packages.length, 0);
console.log(`${count} shipped dependencies, ${byLicence.length} licences, ${refused.length} not allowed`);
if (count === 0 || refused.length > 0) process.exitCode = 1;
