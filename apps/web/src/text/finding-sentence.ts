import type { Finding } from '../data/report-document.ts';

/** What a sentence is made of, in words; empty where the parser does not say. */
type Facts = (name: string) => string;

function factsOf({ facts = {} }: Pick<Finding, 'facts'>): Facts {
  return (name) => {
    const fact = facts[name] ?? '';
    if (Array.isArray(fact)) return fact.join('、');
    return typeof fact === 'string' ? fact : JSON.stringify(fact);
  };
}

/** What the codes of the parser say in Chinese; the parser itself says them in English. */
const sentences: Readonly<Record<string, (fact: Facts) => string>> = {
  'ref-area-ambiguous': (fact) => `“${fact('name')}”可以是几个地方：${fact('codes')}。`,
  'ref-area-unknown': () => '标题部分没有写出 GB/T 2260 中的地名。',
  'kind-unknown': () => '标题没有写明是哪种报告。',
  'year-unknown': () => '没有写明安排的是哪一年。',
  'heading-number-missing': (fact) => `标题序号不连续，缺少${fact('ordinal') || '一个序号'}。`,
  'heading-number-recovered': (fact) => `标题缺少序号，读作${fact('ordinal') || '同级的下一个'}。`,
  'parts-unclear': () => '没有标题区分回顾与安排；只有自己写明时期的数字才有时期。',
  'plan-without-heading': () => '没有标题标明安排从哪里开始；读作从这里开始。',
  'announced-count-mismatch': (fact) => `文中说有 ${fact('announced')} 项，列出了 ${fact('found')} 项。`,
  'table-row-ragged': (fact) => `表格有 ${fact('columns')} 列，这一行只有 ${fact('cells')} 格；缺的读作空。`,
  'part-of-year': (fact) => `“${fact('words')}”之后的结果只涉及一年中的一部分，不能用年份表示，时期留空。`,
  'number-unresolved': (fact) =>
    fact('lacks') === 'unit'
      ? `“${fact('words')}”是金额，文中没有写单位，没有读。`
      : `附近没有说明“${fact('words')}”是什么的数值，没有读。`,
};

/** What was found, in Chinese; undefined for a code that is newer than this page. */
export const findingSentence = (finding: Pick<Finding, 'code' | 'facts'>): string | undefined =>
  sentences[finding.code]?.(factsOf(finding));
