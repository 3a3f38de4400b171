import { chartFooter } from './chart-footer.ts';
import type { ChartOptions } from './chart-options.ts';
import { loadName } from './load-name.ts';
import { loadVerdicts } from './load-verdicts.ts';
import { makeNode } from './make-node.ts';
import { verdictsTable } from './verdicts-table.ts';

/** The verdicts on an indicator's targets; undefined when there are none. */
export async function showLedger(options: ChartOptions): Promise<{ nodes: Node[]; count: number } | undefined> {
  const [verdicts, name] = await Promise.all([loadVerdicts(options), loadName(options)]);
  const title = name ?? verdicts[0]?.indicator.text;
  if (title === undefined || verdicts.length === 0) return undefined;
  const nodes = [makeNode('h2', { part: 'title' }, title), verdictsTable(verdicts, options), chartFooter(options)];
  return { nodes, count: verdicts.length };
}
