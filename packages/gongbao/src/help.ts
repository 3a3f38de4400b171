import type { Command } from 'commander';
import stringWidth from 'string-width';
import { paintFor } from './paint.ts';

/** An example is a command line and what it is for. */
type Example = readonly [line: string, purpose: string];

export interface HelpPage {
  readonly examples: readonly Example[];
  /** What the exit status means, from 0 on. */
  readonly exits: readonly string[];
  /** What one should know besides, in whole lines. */
  readonly notes?: readonly string[];
}

/** What most commands say to the shell. */
export const usualExits = [
  'everything was read',
  'the command line is wrong, or an output could not be written',
  'an input could not be read (missing, empty, binary, too large …); the others were done',
] as const;

/** Adds examples, notes and exit statuses to a command's help, in that order. */
export const addHelpPage = (command: Command, { examples, exits, notes = [] }: HelpPage): Command =>
  command.addHelpText('after', () => {
    const { strong, faint } = paintFor(process.stdout, process.env);
    const width = Math.max(...examples.map(([line]) => stringWidth(line)));
    const shown = examples.map(
      ([line, purpose]) => `  $ ${line}${' '.repeat(width - stringWidth(line))}  ${faint(`# ${purpose}`)}`,
    );
    const parts = [
      [strong('Examples:'), ...shown],
      notes,
      [strong('Exit status:'), ...exits.map((meaning, status) => `  ${status}  ${meaning}`)],
    ];
    return parts
      .filter((lines) => lines.length > 0)
      .map((lines) => `\n${lines.join('\n')}`)
      .join('\n');
  });
