import { describe, expect, it } from 'vitest';
import { headerOf, structureOf } from './structure-of.ts';

const BODY = [
  '各位代表：',
  '现在，我代表区人民政府报告工作。',
  '一、2023年工作回顾',
  '好。',
  '二、2024年工作安排',
  '干。',
];

describe('the masthead', () => {
  it('says who reports where and when', () => {
    expect(
      headerOf(
        '石都市松桥区人民政府工作报告',
        '——2024年1月9日在石都市松桥区第三届人民代表大会',
        '第四次会议上',
        '石都市松桥区人民政府区长  林  川',
        ...BODY,
      ),
    ).toEqual({
      id: '920106-2024-gwr',
      kind: 'government-work-report',
      title: '石都市松桥区人民政府工作报告',
      refArea: { code: '920106', name: '石都市松桥区', level: 'county' },
      year: 2024,
      reviewPeriods: ['2023'],
      deliveredOn: '2024-01-09',
      meeting: '石都市松桥区第三届人民代表大会第四次会议',
      speaker: { name: '林川', title: '石都市松桥区人民政府区长' },
      issuer: null,
    });
  });

  it('reads a title that is broken between its last characters', () => {
    const header = headerOf(
      '政府工作报',
      '告',
      '',
      '2024年1月9日在云江省第十届人民代表大会第二次会议上',
      '云江省省长',
      '　周  行  远',
      ...BODY,
    );
    expect(header.title).toBe('政府工作报告');
    expect(header.speaker).toEqual({ name: '周行远', title: '云江省省长' });
    expect(header.refArea?.code).toBe('910000');
  });

  it('reads dates in Chinese numerals and places whose names hold the signs of a date', () => {
    const header = headerOf(
      '日升县人民政府工作报告',
      '（二〇二四年一月二十一日在日升县第十八届人民代表大会第三次会议上）',
      '县长 阿里·买买提',
      ...BODY,
    );
    expect(header.deliveredOn).toBe('2024-01-21');
    expect(header.meeting).toBe('日升县第十八届人民代表大会第三次会议');
    expect(header.refArea?.code).toBe('910122');
    expect(header.speaker?.name).toBe('阿里·买买提');
  });

  it('names no day that the calendar does not have', () => {
    expect(
      headerOf('青禾县人民政府工作报告', '——2024年2月31日在青禾县第九届人民代表大会第一次会议上', ...BODY).deliveredOn,
    ).toBeNull();
  });

  it('leaves out the page, its dates and a news lead', () => {
    const text = [
      '分享到：',
      '首页',
      '>',
      '政府信息公开',
      '2024年青禾县政府工作报告',
      '发布时间：2024-02-20 10:31',
      '来源：',
      '青禾日报',
      '【字号：',
      '大',
      '中',
      '小',
      '】',
      '本报讯，2月1日，县人大会议开幕，县长作报告，现将全文刊发如下。本报将继续报道。',
      '2024年2月1日在青禾县第九届人民代表大会第三次会议上 青禾县县长 何田',
      ...BODY,
    ].join('\n');
    const { header, blocks } = structureOf(text);
    expect(header).toMatchObject({
      id: '910121-2024-gwr',
      deliveredOn: '2024-02-01',
      speaker: { name: '何田', title: '青禾县县长' },
    });
    expect(blocks.filter(({ type }) => type === 'masthead').map(({ start, end }) => text.slice(start, end))).toEqual([
      '2024年青禾县政府工作报告',
      '2024年2月1日在青禾县第九届人民代表大会第三次会议上 青禾县县长 何田',
    ]);
  });

  it('reads plan reports and budget reports with their issuers', () => {
    const plan = headerOf(
      '关于青禾县2023年国民经济和社会发展',
      '计划执行情况与2024年计划草案的报告',
      '青禾县发展和改革局',
      ...BODY.slice(2),
    );
    expect(plan).toMatchObject({ id: '910121-2024-plan', kind: 'plan-report', reviewPeriods: ['2023'] });
    const budget = headerOf(
      '关于青禾县2023年财政预算执行情况和2024年财政预算草案的报告',
      '青禾县财政局',
      '各位代表：',
      '一、2023年预算执行情况',
      '好。',
      '二、2024年预算草案',
      '干。',
    );
    expect(budget).toMatchObject({ id: '910121-2024-budget', kind: 'budget-report', issuer: '青禾县财政局' });
  });

  it('takes an office from its head', () => {
    const header = headerOf(
      '关于青禾县2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
      '——2024年1月12日在青禾县第十八届人民代表大会第三次会议上',
      '青禾县发展和改革局局长  方  圆',
      ...BODY,
    );
    expect(header).toMatchObject({
      issuer: '青禾县发展和改革局',
      speaker: { name: '方圆', title: '青禾县发展和改革局局长' },
      deliveredOn: '2024-01-12',
    });
  });

  it('joins a speaker to offices of more than one kind', () => {
    const header = headerOf(
      '政府工作报告',
      '在县十八届人大三次会议上',
      '县委副书记、县人民政府代理县长：李 明',
      ...BODY,
    );
    expect(header.speaker).toEqual({ name: '李明', title: '县委副书记、县人民政府代理县长' });
    expect(header.meeting).toBe('县十八届人大三次会议');
    expect(header.refArea).toBeNull();
  });

  it('does not choose between two places of one name, and tells', () => {
    const { header, issues } = structureOf(['河东区人民政府工作报告', ...BODY].join('\n'));
    expect(header.refArea).toBeNull();
    expect(header.id).toBe('unknown-2024-gwr');
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'ref-area-ambiguous', facts: { name: '河东区', codes: '910102 920105' } }),
    );
    expect(structureOf(['石都市河东区人民政府工作报告', ...BODY].join('\n')).header.refArea?.code).toBe('920105');
  });
});

describe('a masthead whose title holds more', () => {
  it.each([
    ['云江省政府工作报告(2024年1月9日 周行远)', '云江省政府工作报告', '2024-01-09'],
    ['【招商】2024年云江省《政府工作报告》\n（2024年1月9日）', '2024年云江省《政府工作报告》', '2024-01-09'],
    ['在云江省第十届人民代表大会第二次会议上的政府工作报告\n（2024年1月9日）', '政府工作报告', '2024-01-09'],
    ['（云江省）日升县人民政府工作报告（2024年1月9日）', '(云江省)日升县人民政府工作报告', '2024-01-09'],
    [
      '政府工作报告\n——在日升县第十八届人民代表大会第三次会议上\n县长 周行远\n（2024年1月9日）',
      '政府工作报告',
      '2024-01-09',
    ],
  ])('%s', (masthead, title, deliveredOn) => {
    const header = headerOf(masthead, ...BODY);
    expect(header).toMatchObject({ kind: 'government-work-report', title, deliveredOn, year: 2024 });
    expect(header.refArea).not.toBeNull();
  });
});

it('keeps the masthead below the links of a page that name parts', () => {
  const header = headerOf(
    '2023年重点工作',
    '本网讯 近日，云江省召开人民代表大会会议，听取并审议了政府工作报告，与会代表围绕报告内容展开了热烈的讨论和审议。',
    '云江省政府工作报告',
    '（2024年1月9日）',
    ...BODY,
  );
  expect(header).toMatchObject({ title: '云江省政府工作报告', deliveredOn: '2024-01-09', year: 2024 });
});

describe('a masthead that is written otherwise', () => {
  it.each([
    ['2018石都市松桥区政府工作报告', 2018],
    ['【2018 石都市松桥区政府工作报告】', 2018],
  ])('reads a year without 年, and a title in brackets: %s', (title, year) => {
    const header = headerOf(title, '各位代表：', '一、过去一年工作', '好。');
    expect([header.kind, header.year, header.refArea?.code]).toEqual(['government-work-report', year, '920106']);
  });

  it.each([
    ['区长王石在石都市松桥区第五届人民代表大会第三次会议上所作的政府工作报告（摘要）', '王石'],
    ['资料：石都市松桥区2010年政府工作报告', undefined],
  ])('finds the title in a line that says more: %s', (line, speaker) => {
    const header = headerOf(line, ...BODY);
    expect([header.kind, header.refArea?.code, header.speaker?.name]).toEqual([
      'government-work-report',
      '920106',
      speaker,
    ]);
  });

  it('knows the chairman of an autonomous region who acts for another', () => {
    expect(headerOf('政府工作报告', '自治区代主席 云其木', ...BODY).speaker).toEqual({
      name: '云其木',
      title: '自治区代主席',
    });
  });

  it.each([
    '发布时间：2022-01-14　来源：党政办公室　浏览次数：327',
    '发布日期：2022/01/14',
    '2022-01-14 09:30',
    '2022.1.14',
  ])('ends where the page tells its own day below a title that names parts: %s', (line) => {
    const text = [
      '青禾县',
      '2021年工作总结和2022年工作打算',
      '',
      line,
      '',
      '2021年，全县紧扣“二次创业、争先进位”这一主题，一手抓项目，一手抓服务，实现了良好的开局。',
      '一、2021年工作情况',
      '完成产值386.5亿元。',
    ].join('\n');
    const { header, blocks } = structureOf(text);
    expect(header).toMatchObject({ title: '2021年工作总结和2022年工作打算', year: 2022 });
    const at = text.indexOf(line);
    expect(blocks.find(({ start, end }) => start <= at && end > at)?.type).toBe('chrome');
  });
});
