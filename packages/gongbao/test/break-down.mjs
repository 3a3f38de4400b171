// Loaded before the command: a worker that comes upon a certain file breaks down, as if its memory were full.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { stat } = fs.promises;
const breakDown = () => {
  throw new Error('no memory left');
};
if (!isMainThread) {
  fs.promises.stat = async (name, ...rest) => {
    if (!String(name).endsWith('fatal.txt')) return await stat(name, ...rest);
    setTimeout(breakDown);
    return await new Promise(() => {});
  };
  syncBuiltinESMExports();
}
