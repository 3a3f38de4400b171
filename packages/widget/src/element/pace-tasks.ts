/** After so many milliseconds a task gives way to what waits. */
const LONG = 20;

/**
 * A pause between two steps of one work: none where they were quick, so that a small chart is there at once. `isDue`
 * where the task has lasted for long already.
 */
export function paceTasks({ isDue }: { readonly isDue: boolean }): () => Promise<void> {
  let began = isDue ? Number.NEGATIVE_INFINITY : performance.now();
  return async () => {
    if (performance.now() - began < LONG) return;
    await nextTask();
    began = performance.now();
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
