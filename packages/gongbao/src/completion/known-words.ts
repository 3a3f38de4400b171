import type { Command } from 'commander';

export interface KnownOption {
  /** As one writes it: `-f`, `--format`. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  /** The values that it can have; empty when any. */
  readonly choices: readonly string[];
}

export interface KnownCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly KnownOption[];
  /** The values that its argument can have; empty when it takes files. */
  readonly choices: readonly string[];
}

/** What a shell can offer: read from the command line's own definition, so that nothing is listed twice. */
export const knownWords = (program: Command): KnownCommand[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    choices: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    options: [
      ...command.options.map(({ short, long, description, required, optional, argChoices }) => ({
        flags: [short, long].filter((flag) => flag !== undefined && flag !== null),
        description,
        takesValue: required || optional,
        choices: argChoices ?? [],
      })),
      { flags: ['-h', '--help'], description: 'display help for command', takesValue: false, choices: [] },
    ],
  }));
