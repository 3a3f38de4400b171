import { Command } from 'commander';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addGlossary } from './commands/glossary.ts';
import { addIngest } from './commands/ingest.ts';
import { addLedger } from './commands/ledger.ts';
import { addParse } from './commands/parse.ts';
import { addText } from './commands/text.ts';
import { ownVersion } from './own-version.ts';

const EXIT_HELP = `
Exit status:
  0  everything was read
  1  the command line is wrong, or an output could not be written
  2  an input could not be read (missing, empty, binary, too large …); the others were done`;

/** The command line. What a command needs is loaded when it runs, so that help and errors come at once. */
export const createProgram = (): Command => {
  const program = new Command('gongbao')
    .description('Reads Chinese government work reports into checked figures')
    .version(ownVersion(), '-V, --version')
    .showHelpAfterError('(see gongbao --help)')
    .addHelpText('after', EXIT_HELP);
  addParse(program);
  addLedger(program);
  addCheck(program);
  addGlossary(program);
  addExplain(program);
  addText(program);
  addIngest(program);
  return program;
};
