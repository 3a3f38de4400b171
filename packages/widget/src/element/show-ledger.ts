import { indicatorNameFor } from '../chart/indicator-name.ts';
import { chartFooter, type SourceReport } from './chart-footer.ts';
import type { ChartOptions } from './chart-options.ts';
import { loadNames } from './load-names.ts';
import { loadVerdicts, type ShownVerdict } from './load-verdicts.ts';
import { makeNode } from './make-node.ts';
import { verdictsTable } from './verdicts-table.ts';

/** The verdicts on an indicator's targets; undefined when there are none. */
export async function showLedger(options: ChartOptions): Promise<{ nodes: Node[]; count: number } | undefined> {
  const { api, indicator, places: codes, language } = options;
  const [verdicts, names] = await Promise.all([loadVerdicts(options), loadNames(api, indicator)]);
  const [first] = verdicts;
  if (!first) return undefined;
  const places = [...new Set(verdicts.map(({ place }) => place))];
  const name = indicatorNameFor(names[language] ?? first.indicator.text, codes);
  const title = [places.length === 1 ? first.place : undefined, name];
  const nodes = [
    makeNode('h2', { part: 'title' }, title.filter(Boolean).join(' · ')),
    verdictsTable(verdicts, options),
    chartFooter(options, { figures: verdicts.flatMap(sourcesOf) }),
  ];
  return { nodes, count: verdicts.length };
}

/** The reports that a verdict rests on; of those a statement tells the id, which holds the year. */
function sourcesOf({ target, result }: ShownVerdict): { report: SourceReport }[] {
  return [target, result].flatMap((statement) =>
    statement ? [{ report: { id: statement.report, title: null, deliveredOn: statement.report.slice(7, 11) } }] : [],
  );
}
