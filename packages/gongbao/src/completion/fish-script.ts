import type { KnownCommand, KnownOption } from './known-words.ts';

const quoted = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const optionLine = (name: string, { flags, description, takesValue, choices }: KnownOption): string => {
  const parts = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  if (choices.length > 0) parts.push('-x', '-a', quoted(choices.join(' ')));
  else if (takesValue) parts.push('-r');
  return `complete -c gongbao -n '__fish_seen_subcommand_from ${name}' ${parts.join(' ')} -d ${quoted(description)}`;
};

const argumentLine = ({ name, choices }: KnownCommand): string =>
  `complete -c gongbao -n '__fish_seen_subcommand_from ${name}' ${choices.length > 0 ? `-f -a ${quoted(choices.join(' '))}` : '-F'}`;

export const fishScript = (commands: readonly KnownCommand[]): string =>
  `${[
    '# gongbao completion for fish',
    'complete -c gongbao -f',
    ...commands.map(
      ({ name, description }) => `complete -c gongbao -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ),
    ...commands.flatMap((command) => [
      argumentLine(command),
      ...command.options.map((option) => optionLine(command.name, option)),
    ]),
  ].join('\n')}\n`;
