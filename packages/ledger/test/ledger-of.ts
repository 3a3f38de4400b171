import { buildLedger, type LedgerKnowledge } from '../src/index.ts';

const knowledge: LedgerKnowledge = {
  betterWhen: (id) =>
    ({ gdp: 'higher', jobs: 'higher', unemployment: 'lower', income: 'higher', air: 'higher' })[id] as 'higher',
  parentOf: (code) => ({ 990101: '990100', 990100: '990000', 990000: '000000' })[Number(code)],
};

export const ledgerOf = (reports: Parameters<typeof buildLedger>[0], asOf?: string) =>
  buildLedger(reports, asOf === undefined ? { knowledge } : { knowledge, asOf });

export const short = (ledger: ReturnType<typeof ledgerOf>) =>
  ledger.verdicts.map(({ indicator, period, verdict, rule, distance }) =>
    [indicator.text, period, verdict, rule, distance && `${distance.value}${distance.unit}`]
      .filter((x) => x !== null)
      .join(' '),
  );

export const place = '990101';
