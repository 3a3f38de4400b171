import type { KnownCommand } from './known-words.ts';

const wordsOf = ({ options }: KnownCommand): string => options.flatMap(({ flags }) => flags).join(' ');

/** After an option that takes one of some values, these; after one that takes any, files. */
const valuesAfter = ({ name, options }: KnownCommand): string[] =>
  options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, choices }) => {
      const patterns = flags.map((flag) => `${name}:${flag}`).join('|');
      return `    ${patterns}) COMPREPLY=(${choices.length > 0 ? `$(compgen -W "${choices.join(' ')}" -- "$cur")` : ''}); return ;;`;
    });

/** A completion that offers nothing lets bash offer files (`-o default`). */
export const bashScript = (commands: readonly KnownCommand[]): string => `# gongbao completion for bash
_gongbao() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} help --help --version" -- "$cur"))
    return
  fi
  case "$command:$prev" in
${commands.flatMap(valuesAfter).join('\n')}
  esac
  case "$command:$cur" in
${commands.map((command) => `    ${command.name}:-*) COMPREPLY=($(compgen -W "${wordsOf(command)}" -- "$cur")) ;;`).join('\n')}
${commands
  .filter(({ choices }) => choices.length > 0)
  .map(({ name, choices }) => `    ${name}:*) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$cur")) ;;`)
  .join('\n')}
  esac
}
complete -o default -F _gongbao gongbao
`;
