import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { colours, paintFor, plain } from '../src/paint.ts';
import { createProgram } from '../src/program.ts';
import { runGongbao } from './run-gongbao.ts';

const commands = createProgram().commands.map((command) => command.name());

test('the help names every command, with examples and exit statuses', () => {
  const { status, stdout, stderr } = runGongbao(['--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const name of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  expect(stdout).toContain('Examples:');
  expect(stdout).toContain('Exit status:');
  expect(stdout).not.toContain('\u001b');
});

test.each(commands)('the help of %s has examples of it and exit statuses', (name) => {
  const written: string[] = [];
  const command = createProgram().commands.find((each) => each.name() === name);
  command?.configureOutput({ writeOut: (text) => written.push(text) }).outputHelp();
  const page = written.join('');
  expect(page).toMatch(/ {2}0 {2}\S/);
  const examples = page.split('\n').filter((line) => line.startsWith('  $ '));
  expect(examples.length).toBeGreaterThan(1);
  for (const line of examples) expect(line).toContain(`gongbao ${name}`);
});

test('an example of a command has only options that it has', () => {
  for (const command of createProgram().commands) {
    const written: string[] = [];
    command.configureOutput({ writeOut: (text) => written.push(text) }).outputHelp();
    const used = written
      .join('')
      .match(/^ {2}\$ .*?(?= {2}#)/gm)
      ?.flatMap((line) => line.match(/ --[a-z-]+/g) ?? []);
    const known = command.options.map(({ long }) => ` ${long}`);
    expect(known).toEqual(expect.arrayContaining(used ?? []));
  }
});

test.each([['export'], ['export', '--help'], ['export', 'a.txt'], ['help', 'export']])(
  'what is no command is told with those that there are: %s %s',
  (...args) => {
    const { status, stdout, stderr } = runGongbao(args.filter((word) => word !== undefined));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`unknown command 'export'; the commands are ${commands.join(', ')}`);
  },
);

test('colours are for terminals, and NO_COLOR is stronger than all', () => {
  const terminal = { isTTY: true };
  expect(paintFor(terminal, {})).toBe(colours);
  expect(paintFor({}, {})).toBe(plain);
  expect(paintFor(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(plain);
  expect(paintFor(terminal, { NO_COLOR: '' })).toBe(colours);
  expect(paintFor({}, { FORCE_COLOR: '1' })).toBe(colours);
  expect(paintFor(terminal, { TERM: 'dumb' })).toBe(plain);
  expect(plain.strong('甲')).toBe('甲');
  expect(colours.strong('甲')).toBe('\u001b[1m甲\u001b[22m');
});

/** What bash would offer for the last word of a command line. */
const offered = (line: string): string[] => {
  const words = line.split(' ');
  const script = `${runGongbao(['completion', 'bash']).stdout}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _gongbao; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
};

test('bash completes commands, options and their values', () => {
  expect(offered('gongbao ')).toEqual(expect.arrayContaining(commands));
  expect(offered('gongbao gl')).toEqual(['glossary']);
  expect(offered('gongbao parse --f')).toEqual(['--format']);
  expect(offered('gongbao parse --format nd')).toEqual(['ndjson']);
  expect(offered('gongbao check -f ')).toEqual(['text', 'json', 'sarif']);
  expect(offered('gongbao completion z')).toEqual(['zsh']);
  // Nothing of its own: bash then offers files.
  expect(offered('gongbao parse repo')).toEqual([]);
});

test.each(['bash', 'zsh', 'fish'])('%s takes the script, where it is installed', (shell) => {
  const { status, stdout } = runGongbao(['completion', shell]);
  expect(status).toBe(0);
  for (const name of commands) expect(stdout).toContain(name);
  const parsed = spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' });
  if (parsed.error === undefined) expect(parsed.stderr).toBe('');
  else expect(parsed.error.message).toContain('ENOENT');
});

test('an unknown shell is told at once', () => {
  expect(runGongbao(['completion', 'tcsh'])).toMatchObject({ status: 1, stdout: '' });
});
