import * as opencc from 'opencc-js/t2cn';

/** What is used of the library, whose own types leave out the endings that Node's resolution asks for. */
interface Library {
  readonly Converter: (options: { readonly from: 't'; readonly to: 'cn' }) => (text: string) => string;
}

const convert = (opencc as unknown as Library).Converter({ from: 't', to: 'cn' });

/** A long text is converted line by line, so that a line whose length would change is told from the others. */
const simplifyLine = (line: string): string => {
  const whole = convert(line);
  return whole.length === line.length ? whole : Array.from(line, simplifyCharacter).join('');
};

const simplifyCharacter = (character: string): string => {
  const simplified = convert(character);
  return simplified.length === character.length ? simplified : character;
};

/** The text in simplified characters, one for one: what stands at an offset stands there still. */
export const simplifyText = (text: string): string => text.split('\n').map(simplifyLine).join('\n');
