import type { Bindings } from '../../src/bindings.ts';
import worker from '../../src/index.ts';

/** How many steps are still done. */
let left = Number.POSITIVE_INFINITY;
let halted: string | null = null;
/** The hashes of the reports whose messages were read to the end. */
const read: string[] = [];

/** Comes to a halt before a step, and stays there, so that it can be killed at that very place. */
async function step(name: string): Promise<void> {
  if (left === 0) {
    halted ??= name;
    await new Promise((later) => setTimeout(later, 600_000));
  }
  left -= 1;
}

/** Every call of these is a step; a call of the others gives something that has steps. */
const steps: ReadonlySet<string> = new Set(['get', 'put', 'send', 'run', 'first', 'all', 'batch']);
const makers: ReadonlySet<string> = new Set(['prepare', 'bind']);

/** What stands behind each halting thing: a batch wants the statements themselves. */
const targets = new WeakMap<object, object>();

function halting<T extends object>(target: T, name: string): T {
  const proxy = new Proxy(target, {
    get(from, key) {
      const member: unknown = Reflect.get(from, key, from);
      if (typeof member !== 'function') return member;
      const call = (args: readonly unknown[]): unknown => Reflect.apply(member, from, args.map(toTargets));
      if (makers.has(String(key))) return (...args: unknown[]) => halting(call(args) as object, name);
      if (!steps.has(String(key))) return (...args: unknown[]) => call(args);
      return async (...args: unknown[]) => {
        await step(`${name}.${String(key)}`);
        return call(args);
      };
    },
  });
  targets.set(proxy, target);
  return proxy;
}

function toTargets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toTargets);
  return value instanceof Object ? (targets.get(value) ?? value) : value;
}

function haltingBindings(env: Bindings): Bindings {
  const [DB, BUCKET, INGEST] = [halting(env.DB, 'D1'), halting(env.BUCKET, 'R2'), halting(env.INGEST, 'Queue')];
  return { ...env, DB, BUCKET, INGEST };
}

export default {
  async fetch(request, env, context) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/halt') left = Number(searchParams.get('after'));
    else if (pathname === '/sweep') await worker.scheduled({ cron: '*/15 * * * *' } as ScheduledController, env);
    else if (pathname !== '/halted') return worker.fetch(request, haltingBindings(env), context);
    return Response.json({ halted, read });
  },
  async queue(batch, env) {
    await worker.queue(batch, haltingBindings(env));
    read.push(...batch.messages.map(({ body }) => body.sha256));
  },
} satisfies ExportedHandler<Bindings, { readonly sha256: string }>;
