import { Command } from 'commander';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addCompletion } from './commands/completion.ts';
import { addExplain } from './commands/explain.ts';
import { addGlossary } from './commands/glossary.ts';
import { addIngest } from './commands/ingest.ts';
import { addLedger } from './commands/ledger.ts';
import { addParse } from './commands/parse.ts';
import { addReview } from './commands/review.ts';
import { addText } from './commands/text.ts';
import { addHelpPage, usualExits } from './help.ts';
import { ownVersion } from './own-version.ts';
import { colours } from './paint.ts';

/** The command line. What a command needs is loaded when it runs, so that help and errors come at once. */
export const createProgram = (): Command => {
  const program = new Command('gongbao')
    .description('Reads Chinese government work reports into checked figures')
    .version(ownVersion(), '-V, --version')
    .showHelpAfterError('(see gongbao --help)')
    .configureHelp({ styleTitle: colours.strong, styleSubcommandText: colours.strong, styleOptionText: colours.strong })
    .helpCommand('help [command]', 'tell more of a command');
  addHelpPage(program, {
    examples: [
      ['gongbao parse report.pdf --format text', 'what a report says: targets, results, terms'],
      ['gongbao ledger 2023.txt 2024.txt', 'targets, and what became of them'],
      ['gongbao compare districts/*', 'the same figures of several places or years, side by side'],
      ['gongbao check report.txt', 'figures that contradict each other'],
      ['gongbao review report.txt', 'the readings to look at first'],
      ['gongbao explain report.txt --find 粮食产量', 'how a number was read, and by which rules'],
      ['gongbao help parse', 'the options of one command'],
    ],
    notes: [
      'Files may be text, HTML, DOCX, or PDF with a text layer; - is standard input. Colours are for terminals;',
      'NO_COLOR=1 turns them off, FORCE_COLOR=1 on.',
    ],
    exits: usualExits,
  });
  addParse(program);
  addLedger(program);
  addCompare(program);
  addCheck(program);
  addReview(program);
  addGlossary(program);
  addExplain(program);
  addText(program);
  addIngest(program);
  addCompletion(program);
  for (const event of ['command:*', 'beforeHelp']) program.on(event, () => refuseUnknown(program));
  return program;
};

/** `gongbao export --help`, `gongbao help export`: the help of all is no help about what there is not. */
const refuseUnknown = (program: Command): void => {
  const name = program.args.find((word) => word !== 'help');
  if (name === undefined || name.startsWith('-')) return;
  const known = program.commands.map((command) => command.name());
  if (!known.includes(name)) program.error(`error: unknown command '${name}'; the commands are ${known.join(', ')}`);
};
