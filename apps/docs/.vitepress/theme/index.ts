import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import './paper.css';
import { LiveChart } from './live-chart.ts';
import { ReportPlayground } from './report-playground.ts';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('LiveChart', LiveChart);
    app.component('ReportPlayground', ReportPlayground);
  },
} satisfies Theme;
