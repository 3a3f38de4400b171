import type { KnownCommand } from './known-words.ts';

/** In single quotes, and with the colon that ends a word for `_describe` escaped. */
const described = (word: string, description: string): string =>
  `'${`${word}:${description.replaceAll(':', '\\:')}`.replaceAll("'", "'\\''")}'`;

const valuesAfter = ({ name, options }: KnownCommand): string[] =>
  options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, choices }) => {
      const patterns = flags.map((flag) => `${name}:${flag}`).join('|');
      return `    (${patterns}) ${choices.length > 0 ? `compadd ${choices.join(' ')}` : '_files'}; return ;;`;
    });

const optionsOf = ({ name, options }: KnownCommand): string => {
  const words = options.flatMap(({ flags, description }) => flags.map((flag) => described(flag, description)));
  return `    (${name}:-*) options=(${words.join(' ')}); _describe option options ;;`;
};

export const zshScript = (commands: readonly KnownCommand[]): string => `#compdef gongbao
# gongbao completion for zsh
_gongbao() {
  local -a commands options
  if (( CURRENT == 2 )); then
    commands=(${commands.map(({ name, description }) => described(name, description)).join(' ')})
    _describe command commands
    return
  fi
  case "$words[2]:$words[CURRENT-1]" in
${commands.flatMap(valuesAfter).join('\n')}
  esac
  case "$words[2]:$words[CURRENT]" in
${commands.map(optionsOf).join('\n')}
${commands
  .filter(({ choices }) => choices.length > 0)
  .map(({ name, choices }) => `    (${name}:*) compadd ${choices.join(' ')} ;;`)
  .join('\n')}
    (*) _files ;;
  esac
}
compdef _gongbao gongbao
`;
