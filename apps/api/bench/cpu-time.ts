import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts a process's time in ticks of a hundredth of a second. */
const millisecondsPerTick = 10;

interface ProcessState {
  readonly name: string;
  readonly parent: number;
  readonly cpuMilliseconds: number;
}

/** The children of this process that have this name; none where there is no /proc. */
export function childrenNamed(name: string): readonly number[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      const state = readState(pid);
      return state?.name === name && state.parent === process.pid;
    });
}

/** What a process has used of the processors, whatever else they did; NaN where nothing says so. */
export function cpuMilliseconds(pid: number | undefined): number {
  return (pid === undefined ? undefined : readState(pid)?.cpuMilliseconds) ?? Number.NaN;
}

/** From /proc/<pid>/stat: pid (name) state parent …, with user and system time in fields 14 and 15. */
function readState(pid: number): ProcessState | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text
      .slice(end + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0, user = 0, system = 0] = [0, 1, 11, 12].map((index) => fields[index]);
    return {
      name: text.slice(text.indexOf('(') + 1, end),
      parent,
      cpuMilliseconds: (user + system) * millisecondsPerTick,
    };
  } catch {
    return undefined;
  }
}
