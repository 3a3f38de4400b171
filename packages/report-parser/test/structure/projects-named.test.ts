import { describe, expect, it } from 'vitest';
import { structureOf } from './structure-of.ts';

const projectsOf = (sentence: string): readonly string[] =>
  structureOf(`一、工作回顾\n${sentence}`).projects.map(({ stage, name }) => `${stage} ${name}`);

describe('a list that is counted behind its 项目', () => {
  it.each([
    ['全年开工柳溪装备、双塔轴承等项目23个。', ['new 柳溪装备', 'new 双塔轴承']],
    ['去年新开工柳溪装备、双塔轴承等重点项目12个，完成投资3亿元。', ['new 柳溪装备', 'new 双塔轴承']],
    ['柳溪电厂、双塔水库等项目竣工投产。', ['completed 柳溪电厂', 'completed 双塔水库']],
  ])('is read behind words of time: %s', (sentence, expected) => {
    expect(projectsOf(sentence)).toEqual(expected);
  });
});

describe('a clause that names works and what became of them', () => {
  it.each([
    ['双塔水库、城南污水处理厂建成投用。', ['completed 双塔水库', 'completed 城南污水处理厂']],
    ['桑河大桥建成通车，群众出行方便。', ['completed 桑河大桥']],
    ['柳溪查验中心（以下简称“中心”）建成投用。', ['completed 柳溪查验中心']],
    ['双塔水库二期、桑河大桥等顺利竣工；', ['completed 双塔水库二期', 'completed 桑河大桥']],
    [
      '推动柳溪电厂、双塔水库开工建设，桑河大桥、南湖医院建成投产。',
      ['new 柳溪电厂', 'new 双塔水库', 'completed 桑河大桥', 'completed 南湖医院'],
    ],
    ['今年力争柳溪电厂全面开工。', ['new 柳溪电厂']],
    ['新城大道建成通车。', ['completed 新城大道']],
    ['县医院新院、县职业中学新校区建成投用。', ['completed 县医院新院', 'completed 县职业中学新校区']],
    ['建成桑河大桥、南湖公园。', ['completed 桑河大桥', 'completed 南湖公园']],
    [
      '年内开工建设柳溪电厂、双塔水库，竣工投用了城东客运站、县医院新院。',
      ['new 柳溪电厂', 'new 双塔水库', 'completed 城东客运站', 'completed 县医院新院'],
    ],
  ])('is read without 项目: %s', (sentence, expected) => {
    expect(projectsOf(sentence)).toEqual(expected);
  });

  it.each([
    '村级卫生室、养老服务中心建成投用。',
    '一批学校、医院建成投用。',
    '新医院建成投用。',
    '全县首座换电站建成投用。',
    '第一条高速公路建成通车。',
    '5所学校、3座水厂建成投用。',
    '重点项目建成投产。',
    '双塔水库建成后，灌溉条件改善。',
    '双塔水库建成投用3年。',
    '乡村旅游、特色农业建成体系。',
    '城乡体系建成。',
    '建成游客中心。',
    '建成学校、医院、敬老院。',
    '建成标准厂房、人才公寓。',
    '建成农村公路12公里、水库3座。',
  ])('is left alone where it names none: %s', (sentence) => {
    expect(projectsOf(sentence)).toEqual([]);
  });
});

describe('a box', () => {
  it('has no project in what it only counts', () => {
    const text =
      '专栏1：2022年重点项目\n\t电力：新建110kV变电站3座、城西水厂。续建10千伏线路12条、年产5万套柜体。\n\n\n继续。';
    expect(projectsOf(text)).toEqual(['new 城西水厂', 'continued 年产5万套柜体']);
    expect(projectsOf(text.replace('年产5万套柜体', '柜体年产5套'))).toEqual(['new 城西水厂', 'continued 柜体年产5套']);
  });
});
