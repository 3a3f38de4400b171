export { GongbaoChart } from './element/gongbao-chart.ts';
