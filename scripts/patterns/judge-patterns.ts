/** A worker: judges each expression that it is sent, and sends the judgement back. */
import { parentPort } from 'node:worker_threads';
import type { Pattern } from './find-patterns.ts';
import { growsFaster } from './grows-faster.ts';

export interface Judgement {
  /** `refuted`: recheck's guess that it is vulnerable, which the engine does not bear out. */
  readonly status: 'safe' | 'vulnerable' | 'refuted' | 'unknown';
  /** How the time grows and on what, or why nothing is known. */
  readonly detail: string;
}

/** In pure JavaScript: the same on every machine, with nothing to install. */
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const TIMEOUT_MS = 10_000;
/** Of the v flag, sets in sets and strings in sets; the rest of it means the same under u. */
const SETS = /--|&&|\\q\{|\[[^\]\\[]*\[/;

/**
 * What recheck proves by automata stands. What it only finds by trying, where an expression looks around itself, counts
 * the steps of a simpler machine than an engine is: that is tried in the engine.
 */
const judge = (pattern: Pattern): Judgement => {
  const { source, flags } = pattern;
  if (flags.includes('v') && SETS.test(source)) return { status: 'unknown', detail: 'recheck knows no sets of flag v' };
  const checked = checkSync(source, flags.replace('v', 'u'), { timeout: TIMEOUT_MS });
  if (checked.status === 'unknown') return { status: 'unknown', detail: checked.error.kind };
  if (checked.status === 'safe') return { status: 'safe', detail: '' };
  const detail = `${checked.complexity.summary}, on ${checked.attack.pattern}`;
  const isGuess = checked.checker === 'fuzz' && !growsFaster(pattern, checked.attack);
  return { status: isGuess ? 'refuted' : 'vulnerable', detail };
};

parentPort?.on('message', (pattern: Pattern) => parentPort?.postMessage(judge(pattern)));
