import type { Bindings } from '../../src/bindings.ts';
import worker from '../../src/index.ts';

/** What a Worker does with a file: the request that sends it, and the message that has it read. */
type Task = 'send' | 'read';

/** How many steps of each are still done. */
const left: Record<Task, number> = { send: Number.POSITIVE_INFINITY, read: Number.POSITIVE_INFINITY };
let halted: string | null = null;
/** The hashes of the reports whose messages were read to the end. */
const read: string[] = [];
/** The step that breaks whenever it comes, and what it says. */
let broken: { readonly step: string; readonly message: string } | undefined;

/** Comes to a halt before a step, and stays there, so that it can be killed at that very place. */
async function step(task: Task, name: string): Promise<void> {
  if (broken?.step === name) throw new TypeError(broken.message);
  if (left[task] === 0) {
    halted ??= name;
    await new Promise((later) => setTimeout(later, 600_000));
  }
  left[task] -= 1;
}

/** Every call of these is a step; a call of the others gives something that has steps. */
const steps: ReadonlySet<string> = new Set(['get', 'put', 'arrayBuffer', 'send', 'run', 'first', 'all', 'batch']);
const makers: ReadonlySet<string> = new Set(['prepare', 'bind']);

/** What stands behind each halting thing: a batch wants the statements themselves. */
const targets = new WeakMap<object, object>();

function halting<T extends object>(target: T, name: string, task: Task): T {
  const proxy = new Proxy(target, {
    get(from, key) {
      const member: unknown = Reflect.get(from, key, from);
      if (typeof member !== 'function') return member;
      const call = (args: readonly unknown[]): unknown => Reflect.apply(member, from, args.map(toTargets));
      if (makers.has(String(key))) return (...args: unknown[]) => halting(call(args) as object, name, task);
      if (!steps.has(String(key))) return (...args: unknown[]) => call(args);
      return async (...args: unknown[]) => {
        await step(task, `${name}.${String(key)}`);
        const result = await call(args);
        // A kept file is fetched in two steps.
        return name === 'R2' && key === 'get' && result !== null ? halting(result as object, name, task) : result;
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

function haltingBindings(env: Bindings, task: Task): Bindings {
  const DB = halting(env.DB, 'D1', task);
  const BUCKET = halting(env.BUCKET, 'R2', task);
  return { ...env, DB, BUCKET, INGEST: halting(env.INGEST, 'Queue', task) };
}

/** The reader takes the hash of what it read: there it can be broken as by a fault of its own. */
const digest = crypto.subtle.digest.bind(crypto.subtle);
let isReading = false;
crypto.subtle.digest = async (...args) => {
  if (isReading && broken?.step === 'reader') throw new TypeError(broken.message);
  return digest(...args);
};

export default {
  async fetch(request, env, context) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/halt') left[searchParams.get('task') as Task] = Number(searchParams.get('after'));
    else if (pathname === '/break') {
      const name = searchParams.get('step');
      broken = name === null ? undefined : { step: name, message: searchParams.get('message') ?? '' };
    } else if (pathname === '/sweep') await worker.scheduled({ cron: '*/15 * * * *' } as ScheduledController, env);
    else if (request.method === 'POST') {
      const answer = await worker.fetch(request, haltingBindings(env, 'send'), context);
      await step('send', 'answer');
      return answer;
    } else if (pathname !== '/halted') return worker.fetch(request, env, context);
    return Response.json({ halted, read });
  },
  async queue(batch, env) {
    isReading = true;
    await worker.queue(batch, haltingBindings(env, 'read')).finally(() => {
      isReading = false;
    });
    // What a message was told counts when the batch is done.
    await step('read', 'acknowledge');
    read.push(...batch.messages.map(({ body }) => body.sha256));
  },
} satisfies ExportedHandler<Bindings, { readonly sha256: string }>;
