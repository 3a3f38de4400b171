import { expect, test } from 'vitest';
import { bulkOfRelease } from '../bulk-of-release.ts';

const whole = {
  GONGBAO_ORIGIN: 'https://gongbao.example.org/',
  CLOUDFLARE_ACCOUNT_ID: 'an-account',
  CLOUDFLARE_API_TOKEN: 'a-token',
};

test('the files are those of the service that is named', () => {
  const { command, told } = bulkOfRelease(whole);
  expect(command?.slice(-3)).toEqual(['--remote', '--origin', 'https://gongbao.example.org']);
  expect(told).toContain('https://gongbao.example.org/v1/bulk');
});

test.each(Object.keys(whole))('without %s nothing is put, which is said with the command', (name) => {
  const { command, told } = bulkOfRelease({ ...whole, [name]: '' });
  expect(command).toBeUndefined();
  expect(told).toContain(`No bulk files were put: ${name} not set.`);
  expect(told).toContain('pnpm data:bulk --remote --origin URL');
});

test.each(['gongbao.example.org', 'http://gongbao.example.org'])('%s is no address to put them for', (origin) => {
  expect(() => bulkOfRelease({ ...whole, GONGBAO_ORIGIN: origin })).toThrow();
});
