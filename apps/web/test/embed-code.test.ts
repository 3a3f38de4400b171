import { describe, expect, it } from 'vitest';
import { type Embedded, embedMarkup } from '../src/figure/embed-markup.ts';

const shown: Embedded = { indicator: 'gdp', measure: 'growth', places: [], kind: 'series', title: '生产总值 <增速>' };
const origin = 'https://gongbao.example';

describe('embedMarkup', () => {
  it('writes a script and an element', () => {
    expect(embedMarkup(shown, origin, 'zh').element).toBe(
      '<script type="module" src="https://gongbao.example/widget.js"></script>\n' +
        '<gongbao-chart indicator="gdp" measure="growth"></gongbao-chart>',
    );
  });

  it('writes a frame with its listener, and a picture that leads to the page', () => {
    const { frame, picture } = embedMarkup({ ...shown, places: ['990101'], kind: 'compare' }, origin, 'en');
    expect(frame).toBe(
      '<script type="module" src="https://gongbao.example/fit-frames.js"></script>\n' +
        '<iframe src="https://gongbao.example/embed?indicator=gdp&amp;measure=growth&amp;places=990101&amp;kind=compare&amp;lang=en"' +
        ' title="生产总值 &lt;增速&gt;" width="100%" height="640" frameborder="0" loading="lazy"></iframe>',
    );
    expect(picture).toContain(
      'href="https://gongbao.example/indicators/gdp?measure=growth&amp;places=990101&amp;view=compare',
    );
    expect(picture).toContain(
      'src="https://gongbao.example/v1/charts/gdp.svg?measure=growth&amp;place=990101&amp;kind=compare',
    );
  });

  it('goes on showing the period of a comparison', () => {
    const compared = { ...shown, kind: 'compare', period: '2021/2025' } as const;
    const { element, frame, picture } = embedMarkup(compared, origin, 'zh');
    expect(element).toContain('<gongbao-chart indicator="gdp" measure="growth" kind="compare 2021/2025">');
    expect(frame).toContain('/embed?indicator=gdp&amp;measure=growth&amp;kind=compare&amp;period=2021%2F2025"');
    expect(picture).toContain('/indicators/gdp?measure=growth&amp;view=compare&amp;period=2021%2F2025"');
    expect(picture).toContain('/v1/charts/gdp.svg?measure=growth&amp;kind=compare&amp;period=2021%2F2025"');
  });

  it('has a narrow picture for phones', () => {
    expect(embedMarkup(shown, origin, 'zh').picture).toContain(
      '<picture><source media="(max-width: 600px)" srcset="https://gongbao.example/v1/charts/gdp.svg?measure=growth&amp;width=420">' +
        '<img src="https://gongbao.example/v1/charts/gdp.svg?measure=growth"',
    );
  });

  it('names the places, the kind and the language only where they matter', () => {
    const chosen = { ...shown, places: ['990101', '990102'], kind: 'compare' } as const;
    expect(embedMarkup(chosen, origin, 'en').element).toContain(
      '<gongbao-chart indicator="gdp" measure="growth" places="990101,990102" kind="compare" lang="en">',
    );
  });
});
