/** Tells the measuring process the time at which what was drawn has been painted. */
export function notePainted() {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    window.tellPainted(String(performance.now()));
  };
  port2.postMessage(0);
}

/** After a drawing in a task of its own: its paint is that of the next frame. */
export const noteNextPaint = () => requestAnimationFrame(notePainted);

/** The page's address begins with what it shows: lines or dots. */
export const shownCase = location.pathname.split('/')[1];
export const isDots = shownCase === 'dots';

/** The figures as each library wants them: one list of points a place. */
export async function loadPlaces() {
  const { places, figures } = (await (await fetch(`/${shownCase}/v1/figures?indicator=gdp`)).json()).data;
  const [place, period, value] = ['place', 'period', 'value'].map((name) => cellsOf(figures.columns[name]));
  const points = Array.from({ length: places.count }, () => []);
  for (let n = 0; n < figures.count; n += 1) points[place(n)].push({ x: Number(period(n)), y: value(n) });
  return points;
}

/** A column of the answer: a value for each figure, or each value once and where it stands, or one for all. */
function cellsOf({ values, at }) {
  if (values.length === 1) return () => values[0];
  return at ? (n) => values[at[n]] : (n) => values[n];
}

export const size = { width: 860, height: 430 };
