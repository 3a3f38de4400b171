#!/usr/bin/env node
import { exitStatus } from './exit-status.ts';
import { oneLine } from './one-line.ts';
import { createProgram } from './program.ts';

// A reader that has seen enough, as in `gongbao parse … | head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  process.stderr.write(`gongbao: ${oneLine(error)}\n`);
  process.exitCode = exitStatus.failed;
}
