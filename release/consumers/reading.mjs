import { checkReports } from '@gongbao/checks';
import { buildGlossary } from '@gongbao/glossary';
import { places } from '@gongbao/indicator-schema/places';
import { buildLedger } from '@gongbao/ledger';
import { parseReport } from '@gongbao/report-parser';
import { readReport } from '@gongbao/report-reader';

/** All that the libraries say of a report, from its bytes. The same in every place where JavaScript runs. */
export async function readAll(bytes) {
  const read = await readReport(bytes);
  if (!read.ok) throw new Error(read.error.message);
  const report = parseReport(read.text);
  return JSON.stringify({
    report,
    ledger: buildLedger([report]),
    checks: checkReports([{ report, text: read.text }]),
    glossary: buildGlossary([{ report, text: read.text }]),
    nation: places.get('000000'),
  });
}
