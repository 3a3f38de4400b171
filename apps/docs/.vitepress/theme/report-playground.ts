import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import { chartWords, formatFigure, formatPeriod } from '@gongbao/widget/chart';
import { computed, defineComponent, h, onMounted, ref, shallowRef, watch } from 'vue';
import { exampleText, type PlaygroundWords, playgroundWords } from './playground-words.ts';

/** Longer texts are read by the command; a page that is typed into should answer at once. */
const LONGEST = 200_000;

/** The text with each number that was read marked, results solid and targets dashed. */
function markedText(text: string, observations: readonly Observation[], chosen: string | undefined) {
  const parts = [];
  let at = 0;
  for (const { id, source, status } of observations) {
    if (source.start < at) continue;
    parts.push(text.slice(at, source.start));
    const classes = { target: status === 'target', chosen: id === chosen };
    parts.push(h('mark', { class: classes, title: id }, text.slice(source.start, source.end)));
    at = source.end;
  }
  return h('p', { class: 'reading', lang: 'zh-Hans' }, [...parts, text.slice(at)]);
}

/** One observation; pointing at its row marks its number in the text. */
function observationRow(observation: Observation, words: PlaygroundWords, choose: (id: string) => void) {
  const { id, indicator, period, measure, status } = observation;
  const chart = chartWords[words.language];
  const cells = [
    formatPeriod(period),
    chart.measure[measure],
    formatFigure(observation, words.language),
    chart.status[status],
    indicator.id,
  ];
  const chosen = () => choose(id);
  return h('tr', { key: id, tabindex: 0, onMouseenter: chosen, onFocus: chosen }, [
    h('td', { lang: 'zh-Hans' }, indicator.text),
    ...cells.map((cell) => h('td', cell ?? '')),
  ]);
}

function observationTable(observations: readonly Observation[], words: PlaygroundWords, choose: (id: string) => void) {
  const heads = words.columns.map((column) => h('th', column));
  const rows = observations.map((observation) => observationRow(observation, words, choose));
  return h('table', [h('thead', h('tr', heads)), h('tbody', rows)]);
}

function account({ numbers }: ParsedReport, words: PlaygroundWords) {
  const ignored = Object.values(numbers.ignored).reduce((sum, count) => sum + count, 0);
  return h('p', { class: 'account', 'aria-live': 'polite' }, words.account({ ...numbers, ignored }));
}

/** A text is pasted in, and what the parser reads in it stands below; nothing leaves the page. */
export const ReportPlayground = defineComponent({
  name: 'ReportPlayground',
  props: { lang: { type: String, default: 'zh' } },
  setup(props) {
    const words = computed(() => playgroundWords[props.lang === 'en' ? 'en' : 'zh']);
    const text = ref(exampleText);
    const parse = shallowRef<(text: string) => ParsedReport>();
    const chosen = ref<string>();
    onMounted(async () => {
      parse.value = (await import('@gongbao/report-parser')).parseReport;
    });
    watch(text, () => {
      chosen.value = undefined;
    });
    const choose = (id: string) => {
      chosen.value = id;
    };
    const parsed = computed(() => parse.value?.(text.value.slice(0, LONGEST)));
    const answer = (report: ParsedReport) => [
      account(report, words.value),
      markedText(text.value.slice(0, LONGEST), report.observations, chosen.value),
      observationTable(report.observations, words.value, choose),
    ];
    const onInput = (event: Event) => {
      text.value = (event.target as HTMLTextAreaElement).value;
    };
    return () =>
      h('div', { class: 'playground' }, [
        h('label', { for: 'playground-text' }, words.value.label),
        h('textarea', { id: 'playground-text', lang: 'zh-Hans', rows: 9, value: text.value, onInput }),
        ...(parsed.value === undefined ? [h('p', words.value.loading)] : answer(parsed.value)),
      ]);
  },
});
