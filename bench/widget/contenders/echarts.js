import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { isDots, loadPlaces, noteNextPaint, size } from './painted.js';

use([LineChart, ScatterChart, GridComponent, CanvasRenderer]);
const places = await loadPlaces();
const holder = document.createElement('div');
document.body.append(holder);
init(holder, null, size).setOption({
  animation: false,
  xAxis: { type: 'value', scale: true },
  yAxis: { type: 'value' },
  series: places.map((points) => ({
    type: isDots ? 'scatter' : 'line',
    symbolSize: 8,
    data: points.map(({ x, y }) => [x, y]),
  })),
});
noteNextPaint();
