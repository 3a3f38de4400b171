/** How much processor time, in milliseconds, the calling thread spends on some work: other work on the machine adds nothing. */
export const costOf = (work: () => void): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};
