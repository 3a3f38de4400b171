import { describe, expect, it } from 'vitest';
import { structureOf } from './structure-of.ts';

const projectsOf = (text: string): readonly (readonly (string | null)[])[] =>
  structureOf(text).projects.map(({ stage, name, group, box, start, end }) => {
    expect(text.slice(start, end).replace(/\n/g, '')).toBe(name);
    return [stage, name, group, box];
  });

const BOX = '专栏1：2024年重点项目';

describe('a box', () => {
  it('ends with its frame, and gives each name its group and stage', () => {
    const text = [
      '一、工作安排',
      '今年抓好项目。',
      BOX,
      '\t材料产业：新开工甲基地、乙（扩建）工程等项目。续建PMMA/MS项目。加快丙园区、丁材料等项目前期工作。',
      '文旅产业：续建戊公园(一期）、己“双百”基地等项目，推进庚府、辛苑等房地产等项目。完工壬大桥。',
      '',
      '',
      '加快癸项目等建设，促进发展。',
    ].join('\n');
    expect(projectsOf(text)).toEqual(
      [
        ['new', '甲基地', '材料产业', BOX],
        ['new', '乙（扩建）工程', '材料产业', BOX],
        ['continued', 'PMMA/MS', '材料产业', BOX],
        ['preparation', '丙园区', '材料产业', BOX],
        ['preparation', '丁材料', '材料产业', BOX],
        ['continued', '戊公园(一期）', '文旅产业', BOX],
        ['continued', '己“双百”基地', '文旅产业', BOX],
        ['continued', '庚府', '文旅产业', BOX],
        ['continued', '辛苑', '文旅产业', BOX],
        ['completed', '壬大桥', '文旅产业', BOX],
      ].filter(([, name]) => name !== undefined),
    );
    expect(structureOf(text).blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'box', 'paragraph']);
  });

  it('without a frame goes on as long as its lines list projects', () => {
    const text = [
      `一、工作安排`,
      BOX,
      '交通板块：新开工甲大桥。',
      '水利板块：续建乙水库。',
      '全力推进各项工作，确保完成任务。',
    ].join('\n');
    expect(projectsOf(text).map(([stage, name, group]) => [stage, name, group])).toEqual([
      ['new', '甲大桥', '交通板块'],
      ['continued', '乙水库', '水利板块'],
    ]);
  });

  it.each([
    ['framed with its title', (lines: readonly string[]) => `\t${BOX}\n${lines.join('\n')}\n\n\n继续努力。`],
    ['framed below its title', (lines: readonly string[]) => `${BOX}\n\t${lines.join('\n')}\n\n\n继续努力。`],
    ['without a frame', (lines: readonly string[]) => `${BOX}\n${lines.join('\n')}\n继续努力。`],
  ])('has lines headed by a stage alone: %s', (_, lay) => {
    const lines = ['新开工：甲生产线、乙水厂（一期）、PMMA/MS项目。', '续建项目：丙大桥。', '前期工作：丁水库等项目。'];
    const text = `一、工作安排\n今年抓好项目。\n${lay(lines)}`;
    expect(projectsOf(text)).toEqual([
      ['new', '甲生产线', null, BOX],
      ['new', '乙水厂（一期）', null, BOX],
      ['new', 'PMMA/MS', null, BOX],
      ['continued', '丙大桥', null, BOX],
      ['preparation', '丁水库', null, BOX],
    ]);
  });

  const framed = (line: string): string => `一、工作安排\n今年抓好项目。\n${BOX}\n\t${line}\n\n\n继续努力。`;
  const unframed = (line: string): string => `一、工作安排\n今年抓好项目。\n${BOX}\n${line}\n继续努力。`;

  it.each([
    [
      '新开工：西环路/北环路、柳园；续建：建设大道；完工：桑河大桥；前期工作：清溪铁路。',
      ['new 西环路/北环路', 'new 柳园', 'continued 建设大道', 'completed 桑河大桥', 'preparation 清溪铁路'],
    ],
    ['新开工（2个）：西环路、柳园，完工项目：桑河大桥。', ['new 西环路', 'new 柳园', 'completed 桑河大桥']],
    ['前期工作双溪电站、龙尾铜矿', ['preparation 双溪电站', 'preparation 龙尾铜矿']],
    ['续建西环路、柳园；前期工作双溪电站。', ['continued 西环路', 'continued 柳园', 'preparation 双溪电站']],
    [
      '新开工—西环路、柳园。完工——桑河大桥；续建项目 - 建设大道。',
      ['new 西环路', 'new 柳园', 'completed 桑河大桥', 'continued 建设大道'],
    ],
    ['前期项目：推进双溪电站，龙尾铜矿。', ['preparation 双溪电站', 'preparation 龙尾铜矿']],
  ])('has several stages on one line: %s', (line, expected) => {
    for (const text of [framed(line), unframed(line)]) {
      expect(projectsOf(text).map(([stage, name]) => `${stage} ${name}`)).toEqual(expected);
    }
  });

  it.each([
    [
      '医药产业：前期工作：甲厂、乙厂。完工：丙楼。',
      '医药产业/preparation/甲厂 医药产业/preparation/乙厂 医药产业/completed/丙楼',
    ],
    [
      '医药产业：前期工作甲厂、乙厂。交通：完工丙楼。',
      '医药产业/preparation/甲厂 医药产业/preparation/乙厂 交通/completed/丙楼',
    ],
    ['新开工：医药产业：甲厂；交通：丙楼。', '医药产业/new/甲厂 交通/new/丙楼'],
  ])('has groups, each with its stages: %s', (line, expected) => {
    for (const text of [framed(line), unframed(line)]) {
      expect(
        projectsOf(text)
          .map(([stage, name, group]) => `${group}/${stage}/${name}`)
          .join(' '),
      ).toBe(expected);
    }
  });

  it('cuts no name at the 等 inside it', () => {
    const text = `一、工作安排\n${BOX}\n\t续建某某高等专科学校、平等路改造等项目。`;
    expect(projectsOf(text).map(([, name]) => name)).toEqual(['某某高等专科学校', '平等路改造']);
  });
});

describe('a list in prose', () => {
  it.each([
    ['甲基地、乙大道等19个项目开工建设，形势向好。', ['new 甲基地', 'new 乙大道']],
    ['竣工古镇展览馆、湖滨公园等文化项目。', ['completed 古镇展览馆', 'completed 湖滨公园']],
    ['推进甲公园、乙水库等项目前期工作。', ['preparation 甲公园', 'preparation 乙水库']],
  ])('is read where its names are plain: %s', (sentence, expected) => {
    expect(
      projectsOf(`一、工作回顾\n${sentence.replaceAll('甲', '青禾').replaceAll('乙', '松桥')}`).map(
        ([stage, name]) => `${stage} ${name}`,
      ),
    ).toEqual(expected.map((name) => name.replace('甲', '青禾').replace('乙', '松桥')));
  });

  it.each([
    '围绕交通、水利等领域项目开工建设。',
    '推进退耕还林、水土保持等工程。',
    '举办招聘、培训等活动。',
    '加快推进一批防汛、抗旱等工程建设。',
  ])('is left alone where they are not: %s', (sentence) => {
    expect(projectsOf(`一、工作回顾\n${sentence}`)).toEqual([]);
  });
});

describe('a list that names all of its projects', () => {
  it.each([
    ['开工建设柳溪电厂、桑河大桥、双塔水库三大项目。', ['new 柳溪电厂', 'new 桑河大桥', 'new 双塔水库']],
    ['全年新开工柳溪电厂、桑河大桥2个重点项目，完成投资8亿元。', ['new 柳溪电厂', 'new 桑河大桥']],
    ['确保柳溪电厂项目、双塔水库二期项目竣工投产。', ['completed 柳溪电厂', 'completed 双塔水库二期']],
    ['柳溪电厂、桑河大桥两个项目加快推进。', ['continued 柳溪电厂', 'continued 桑河大桥']],
  ])('is read without 等: %s', (sentence, expected) => {
    expect(projectsOf(`一、工作回顾\n${sentence}`).map(([stage, name]) => `${stage} ${name}`)).toEqual(expected);
  });

  it.each([
    '开工建设柳溪电厂、桑河大桥三大项目。',
    '重点项目、民生项目开工建设。',
    '引进宏发、远大、新科3个项目。',
    '柳溪电厂项目、民生工程开工建设。',
  ])('is left alone where it does not: %s', (sentence) => {
    expect(projectsOf(`一、工作回顾\n${sentence}`)).toEqual([]);
  });
});
