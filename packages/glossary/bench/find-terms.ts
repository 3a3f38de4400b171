// How long 5,000 terms take against a report of 25,000 characters: node bench/find-terms.ts
import { createTermFinder } from '../src/index.ts';

const characters =
  '产业集群城乡发展数字治理行动计划工程园区平台创新改革民生服务体系重点项目建设生态绿色安全智慧提升融合';

/** A small generator with a fixed seed, so that every run reads the same text. */
let seed = 20_310_101;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const words = (length: number): string => Array.from({ length }, () => characters[random(characters.length)]).join('');

const terms = Array.from({ length: 5000 }, (_, index) => ({
  term: index % 4 === 0 ? `“${100 + index}”${words(4)}` : words(3 + random(6)),
}));
const text = Array.from({ length: 2500 }, (_, index) =>
  index % 25 === 0 ? `${terms[random(terms.length)]?.term ?? ''}，` : `${words(9)}，`,
).join('');

const started = performance.now();
const findTerms = createTermFinder(terms);
const built = performance.now() - started;

const runs = Array.from({ length: 200 }, () => {
  const from = performance.now();
  const found = findTerms(text).length;
  return { found, time: performance.now() - from };
});
const times = runs.map(({ time }) => time).sort((a, b) => a - b);
console.log(
  `${terms.length} terms, ${text.length} characters: built once in ${built.toFixed(1)} ms, ` +
    `searched in ${(times[100] ?? 0).toFixed(2)} ms (median), ${runs[0]?.found} found`,
);
