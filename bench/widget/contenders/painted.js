/** Notes the time once what was drawn has been painted, for the measuring process to read. */
export function notePainted() {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    window.painted = performance.now();
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
  const places = new Map();
  for (let cursor = ''; cursor !== null; ) {
    const address = `/${shownCase}/v1/observations?indicator=gdp&limit=1000${cursor && `&cursor=${cursor}`}`;
    const { data, page } = await (await fetch(address)).json();
    for (const { refArea, period, value } of data) {
      const points = places.get(refArea) ?? [];
      points.push({ x: Number(period), y: value });
      places.set(refArea, points);
    }
    cursor = page.next;
  }
  return [...places.values()];
}

export const size = { width: 860, height: 430 };
