import { Argument, type Command } from 'commander';
import { addHelpPage } from '../help.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** `gongbao completion`: what a shell needs to complete commands, options and their values. */
export const addCompletion = (program: Command): void => {
  const command = program
    .command('completion')
    .description('print the script by which a shell completes this command')
    .addArgument(new Argument('<shell>', 'the shell that is to read it').choices(shells))
    .action(async (shell: Shell) => {
      const [{ knownWords }, { bashScript }, { zshScript }, { fishScript }] = await Promise.all([
        import('../completion/known-words.ts'),
        import('../completion/bash-script.ts'),
        import('../completion/zsh-script.ts'),
        import('../completion/fish-script.ts'),
      ]);
      const script = { bash: bashScript, zsh: zshScript, fish: fishScript }[shell];
      process.stdout.write(script(knownWords(program)));
    });
  addHelpPage(command, {
    examples: [
      ['source <(gongbao completion bash)', 'in ~/.bashrc'],
      ['source <(gongbao completion zsh)', 'in ~/.zshrc, after compinit'],
      ['gongbao completion fish > ~/.config/fish/completions/gongbao.fish', 'once'],
    ],
    exits: ['the script was printed', 'there is no such shell'],
  });
};
