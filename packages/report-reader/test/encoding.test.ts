import { describe, expect, test } from 'vitest';
import { readReport } from '../src/index.ts';
import { encodeGb18030 } from './encode-gb18030.ts';

const prose = '二、今年的主要任务\r\n全区新增就业6000人以上，粮食产量稳定在7.8万吨；工业投资增长5%。\n';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

const cases: readonly (readonly [name: string, bytes: Uint8Array, encoding: string, judged: boolean])[] = [
  ['UTF-8', new TextEncoder().encode(prose), 'utf-8', false],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${prose}`), 'utf-8', false],
  ['UTF-16 with a mark, little end first', utf16(`\ufeff${prose}`, true), 'utf-16le', false],
  ['UTF-16 with a mark, big end first', utf16(`\ufeff${prose}`, false), 'utf-16be', false],
  ['UTF-16 without a mark, little end first', utf16(prose, true), 'utf-16le', true],
  ['UTF-16 without a mark, big end first', utf16(prose, false), 'utf-16be', true],
  ['GB18030', encodeGb18030(prose), 'gb18030', true],
];

describe('an encoding is found', () => {
  test.each(cases)('%s', async (_, bytes, encoding, judged) => {
    const read = await readReport(bytes);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.text).toBe(prose);
    expect(read.encoding).toBe(encoding);
    expect(read.diagnostics.some(({ code }) => code === 'encoding-judged')).toBe(judged);
  });

  test.each([true, false])('though in UTF-16 all its bytes are ASCII, little end first: %o', async (littleEndian) => {
    const words = '其中'.repeat(20);
    const bytes = utf16(words, littleEndian);
    expect(bytes.every((byte) => byte < 0x80)).toBe(true);
    expect(await readReport(bytes)).toMatchObject({
      ok: true,
      text: words,
      diagnostics: [{ code: 'encoding-judged' }],
    });
  });

  test('and English stays what it is', async () => {
    const english =
      'The people of this county are to have a new road, two bridges and three schools by the end of the year.';
    expect(await readReport(new TextEncoder().encode(english))).toMatchObject({ text: english, encoding: 'utf-8' });
  });

  test('and a doubtful one is reported', async () => {
    const rare = encodeGb18030('龘靐齉爩麤，一不有人中；滟爨癵驫灪'.repeat(3));
    const read = await readReport(rare);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.diagnostics).toContainEqual(expect.objectContaining({ code: 'encoding-judged', severity: 'warning' }));
  });

  test('of a file cut inside a character, which is reported', async () => {
    const whole = new TextEncoder().encode(prose.repeat(5).trim());
    const read = await readReport(whole.subarray(0, whole.length - 1));
    if (!read.ok) throw new Error(read.error.message);
    expect(read.encoding).toBe('utf-8');
    expect(read.diagnostics.map(({ code }) => code)).toContain('undecodable-characters');
  });
});
