#!/usr/bin/env node
import { createProgram } from './program.ts';

// A reader that has seen enough, as in `gongbao parse … | head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

await createProgram().parseAsync();
