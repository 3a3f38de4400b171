import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

export interface Registry {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Where npm gets packages from on this machine, as its configuration says. */
function configuredRegistry(): string {
  return execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
}

/**
 * Starts a registry on loopback that takes our packages from anybody and passes all others on from the configured one.
 * Ours are never looked for elsewhere, so that what is installed is what was published here.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const ours = { access: '$all', publish: '$anonymous $all' };
  const configuration = {
    storage: join(folder, 'storage'),
    self_path: folder,
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: { configured: { url: configuredRegistry(), cache: true, maxage: '60m', timeout: '60s' } },
    packages: { gongbao: ours, '@gongbao/*': ours, '**': { access: '$all', proxy: 'configured' } },
    middlewares: {},
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
    web: { enable: false },
    max_body_size: '50mb',
  };
  const server = (await runServer(configuration)) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
