import { Chart, LinearScale, LineController, LineElement, PointElement, ScatterController } from 'chart.js';
import { isDots, loadPlaces, noteNextPaint, size } from './painted.js';

Chart.register(LinearScale, LineController, LineElement, PointElement, ScatterController);
const places = await loadPlaces();
const canvas = Object.assign(document.createElement('canvas'), size);
document.body.append(canvas);
new Chart(canvas, {
  type: isDots ? 'scatter' : 'line',
  data: {
    datasets: places.map((data) => ({
      data,
      borderColor: 'black',
      backgroundColor: 'black',
      borderWidth: 1.25,
      pointRadius: 4,
    })),
  },
  options: {
    animation: false,
    responsive: false,
    parsing: false,
    scales: { x: { type: 'linear' }, y: { type: 'linear' } },
  },
});
noteNextPaint();
