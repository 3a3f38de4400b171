import type { ObservationRecord } from '@gongbao/store';
import * as chart from '@gongbao/widget/chart';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPicture } from '../src/charts/draw-picture.ts';
import { ask, askJson, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

const picture = async (query: string): Promise<string> => (await ask(`/v1/charts/gdp.svg?${query}`)).text();

describe('/v1/charts', () => {
  test('draws the figures with title, source and date inside', async () => {
    const answer = await ask('/v1/charts/gdp.svg?place=990101&measure=growth');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    const svg = await answer.text();
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><title>云州市清河区 · 地区生产总值 · 增速<\/title><desc>/,
    );
    expect(svg).toContain('来源：3 份报告，最新 2024年1月12日。');
    expect(svg).toContain('公报 gongbao.test/indicators/gdp，数据更新于 2026年1月1日。');
    expect(svg).not.toMatch(/<script|<image|href=|url\((?!#)|@import/);
  });

  test('every mark is an observation that the API answers for the same question', async () => {
    const svg = await picture('place=990101&measure=growth');
    const drawn = [...svg.matchAll(/data-observation="([^"]+)"/g)].map(([, id]) => id);
    const { data } = await (await ask('/v1/observations?indicator=gdp&place=990101&measure=growth&limit=1000')).json<{
      data: { id: string; period: string; value: unknown }[];
    }>();
    const known = new Set(data.map(({ id }) => id));
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.filter((id) => !known.has(id ?? ''))).toEqual([]);
  });

  test('calls places in English by the names that its readers know', async () => {
    const { data } = await askJson<ObservationRecord[]>('/v1/observations?indicator=gdp&measure=level&period=2023');
    const english = new Map([
      ['990101', 'Qinghe'],
      ['990102', null],
    ]);
    const figures = data.map((figure) => ({
      ...figure,
      place: figure.place && { ...figure.place, english: english.get(figure.place.code) ?? null },
    }));
    const content = { figures, isWhole: true, name: 'GRP', address: 'gongbao.test', changedOn: '2026-01-01' };
    const drawn = (language: 'zh' | 'en'): string =>
      drawPicture(chart, content, {
        kind: 'compare',
        measure: 'level',
        language,
        theme: 'light',
        size: 860,
        asOf: undefined,
      });
    expect(drawn('en')).toContain('Qinghe, 云州市石桥区 · GRP · Level');
    expect(drawn('zh')).toContain('云州市清河区、云州市石桥区 · GRP · 数值');
  });

  test('draws a ledger: both statements of each verdict that the API gives, and where they stand', async () => {
    const svg = await picture('kind=ledger&place=990101');
    const { data } = await askJson<{ verdicts: { period: string; target: { id: string; value: unknown } }[] }>(
      '/v1/ledger?place=990101&indicator=gdp',
    );
    expect(data.verdicts.length).toBeGreaterThan(0);
    expect(svg.match(/class="verdict-row /g)).toHaveLength(data.verdicts.length);
    const drawn = new Set([...svg.matchAll(/data-observation="([^"]+)"/g)].map(([, id]) => id));
    const numeric = data.verdicts.filter(({ target }) => target.value !== null);
    expect(numeric.filter(({ target }) => !drawn.has(target.id))).toEqual([]);
    expect(svg).toContain('<title>云州市清河区 · 地区生产总值</title>');
    expect(svg).toContain('份报告，最新');
  });

  test('a ledger of no place is refused, and one without targets says so', async () => {
    const refused = await ask('/v1/charts/gdp.svg?kind=ledger');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [{ parameter: 'place' }] });
    expect(await picture('kind=ledger&place=990199')).toContain('没有读到这个指标的数字。');
  });

  test('is kept under the state of the data', async () => {
    const first = await ask('/v1/charts/gdp.svg?place=990101');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    const again = await ask('/v1/charts/gdp.svg?place=990101', { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });

  test.each([
    ['theme=light', '.chart .paper { fill: #fbf9f4; }'],
    ['theme=dark', '.chart .paper { fill: #191714; }'],
    ['theme=auto', '@media (prefers-color-scheme: dark) { svg { --paper: #191714;'],
    ['kind=compare&measure=level&period=2021', '2021年'],
    ['kind=compare&measure=level&period=2023', '2023年'],
    ['size=card', 'width="1200" height="630"'],
    ['width=400', 'width="400"'],
    ['lang=en&kind=compare', 'Gross regional product'],
    ['lang=en&kind=ledger&place=990101', 'Verdict'],
    ['kind=ledger&place=990101,990102&size=card', 'width="1200" height="630"'],
    ['asOf=2023-06-30&place=990101', '截至 2023-06-30 的数据'],
  ])('?%s', async (query, expected) => {
    expect(await picture(query)).toContain(expected);
  });

  test('as of a day, shows no report that was delivered later', async () => {
    const svg = await picture('asOf=2023-06-30&place=990101');
    expect(svg).toContain('data-observation="990101-2023-gwr');
    expect(svg).not.toContain('data-observation="990101-2024-gwr');
  });

  test('says so where there is nothing to draw, and knows no other names', async () => {
    expect(await picture('place=990103')).toContain('没有读到这个指标的数字。');
    expect((await ask('/v1/charts/no-such-one.svg')).status).toBe(404);
    expect((await ask('/v1/charts/gdp')).status).toBe(400);
    expect((await ask('/v1/charts/gdp.svg?theme=pink')).status).toBe(400);
    expect((await ask('/v1/charts/gdp.svg?width=9999')).status).toBe(400);
    expect((await ask('/v1/charts/gdp.svg?kind=compare&period=20')).status).toBe(400);
  });
});

describe('/v1/oembed', () => {
  const oEmbed = (url: string, more = ''): Promise<Response> => ask(`/v1/oembed?url=${encodeURIComponent(url)}${more}`);

  test.each([
    ['https://gongbao.test/indicators/gdp?places=990101&view=compare', 'places=990101&amp;kind=compare'],
    ['https://gongbao.test/indicators/gdp?view=compare&period=2022', 'kind=compare&amp;period=2022'],
    ['https://gongbao.test/embed?indicator=gdp&frozen=2024-01-01', 'frozen=2024-01-01'],
    ['https://gongbao.test/v1/charts/gdp.svg?place=990101&measure=growth&lang=en', 'measure=growth&amp;lang=en'],
  ])('answers a frame for %s', async (url, expected) => {
    const answer = await (await oEmbed(url, '&maxwidth=500&maxheight=400')).json<Record<string, unknown>>();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 500, height: 400 });
    expect(answer.html).toMatch(/^<iframe src="https:\/\/gongbao\.test\/embed\?indicator=gdp&amp;/);
    expect(answer.html).toContain(expected);
    expect(answer.html).toContain('width="500" height="400"');
  });

  test('answers in XML, and in nothing else', async () => {
    const xml = await oEmbed('https://gongbao.test/indicators/gdp', '&format=xml');
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await xml.text()).toContain('<html>&lt;iframe src=&quot;https://gongbao.test/embed?indicator=gdp&quot;');
    expect((await oEmbed('https://gongbao.test/indicators/gdp', '&format=yaml')).status).toBe(501);
  });

  test.each([
    'https://elsewhere.test/indicators/gdp',
    'https://gongbao.test/reports',
    'https://gongbao.test/indicators/no-such-one',
    'nonsense',
  ])('knows no chart at %s', async (url) => {
    expect((await oEmbed(url)).status).toBe(404);
  });
});

describe('/embed', () => {
  test('is a page for any frame, which loads from its own service only and says how it is embedded', async () => {
    const answer = await ask('/embed?indicator=gdp&places=990101');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('frame-ancestors');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    const page = await answer.text();
    expect(page).toContain('<gongbao-chart indicator="gdp" places="990101"');
    expect(page).toContain('type="application/json+oembed" href="https://gongbao.test/v1/oembed?url=');
    expect(page).toContain('type="text/xml+oembed"');
  });

  test('passes on the period of a comparison', async () => {
    const page = await (await ask('/embed?indicator=gdp&kind=compare&period=2022')).text();
    expect(page).toContain('kind="compare 2022"');
    expect(page).toContain('kind=compare&amp;period=2022');
  });

  test('writes nothing into the page that an address may not say', async () => {
    const page = await (await ask('/embed?indicator=gdp"><script>1</script>&places=990101"x')).text();
    expect(page).toContain(
      '<gongbao-chart indicator="gdp&quot;&gt;&lt;script&gt;1&lt;/script&gt;" places="990101&quot;x"',
    );
    expect(page).not.toContain('<script>1');
    expect(page).not.toContain('<noscript>');
  });

  test.each(['places=5001', 'frozen=2024-02-30', 'measure=speed', 'kind=pie'])(
    'leaves %s for the element to say, and shows no other chart in its place',
    async (written) => {
      const page = await (await ask(`/embed?indicator=gdp&${written}`)).text();
      expect(page).toContain(written.replace(/=(.+)/, '="$1"'));
      expect(page).not.toContain('<noscript>');
      const url = encodeURIComponent(`https://gongbao.test/embed?indicator=gdp&${written}`);
      expect((await ask(`/v1/oembed?url=${url}`)).status).toBe(404);
    },
  );

  test('no other page may stand in a frame', async () => {
    expect((await ask('/docs')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
