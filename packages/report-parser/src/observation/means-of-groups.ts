import { opening } from '../lexicon/signed-pattern.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import { subjectOfClauseBefore } from './clause-before.ts';

/** What each person, family or mu gets or has: |月人均补差|46元, |户均住房|68平方米. */
const gets =
  '补差|补助(?:标准)?|补贴|补偿|救助|奖补|分红|分得|增收|创收|收入|年收入|纯收入|工资|养老金|退休金|住房(?:建筑)?(?:面积)?|转产补助|转移性收入|贷款|授信';
const ofPeople = opening(
  '年月日人户职每',
  new RegExp(`^(?:[年月日]?[人户职]均|每[人户])(?:每?[年月]均?)?可?(?:${gets})$`),
);
const ofLand = opening(
  '亩每',
  /^(?:亩均|每亩)(?:可?(?:增收|增产|节本|节水|租金|流转费|收益|收入|纯收入|补助|补贴|利润|效益))$/,
);

/** What is told of the whole place too, and is a group's behind a group of the poor only. */
const ofThePlace = opening('人', /^人均年?可支配收入$/);
const poorOnes = /低收入|[脱贫]贫|贫困|困难|移民|搬迁|低保|监测对象|帮扶对象/;

const ofPoor = (own: string, latest: string): boolean => ofThePlace(own) && poorOnes.test(latest);

/** Whether a name is a mean of those whom the amount before it, of this name and unit, counted. */
export const isMeanOf = (own: string, latest: string, unit: string): boolean =>
  unit.endsWith('亩') ? ofLand(own) : (ofPeople(own) || ofPoor(own, latest)) && /[户人名位]$/.test(unit);

/** |牧民|搬进定居新村|: who did what; those who did are meant, and not all of them. */
const whoDid =
  /^([^、,的]{0,8}(?:居民|村民|农民|牧民|渔民|群众|农户|牧户|[住困脱]户|职工|社员|人口|家庭|教师|学生|老人))((?:搬[进入出]|迁[进入出]|住[进上]|加入|参加|用上|喝上|领到|享受|转产|上岸)[^、,]{0,10})$/;

/** |合作社|吸纳|贫困户|以土地入股|: who holds shares in what. */
const whoJoined =
  /^(.{0,16}?)(?:吸纳|带动|吸引|组织|引导|动员)?((?:贫困|脱贫)?(?:农户|户|村民|农民|群众|社员|人口))(以[^、,的]{2,8}入股)$/;

/** 牧民搬进定居新村 → 搬进定居新村的牧民; 合作社吸纳贫困户以土地入股 → 合作社以土地入股的贫困户. */
const thoseWho = (told: string): string => {
  const joined = told.endsWith('入股') ? whoJoined.exec(told) : null;
  if (joined !== null) return `${joined[1]}${joined[3]}的${joined[2]}`;
  const found = whoDid.exec(told);
  return found === null ? told : `${found[2]}的${found[1]}`;
};

/** 高山蔬菜|种植面积|, 亩均收益: what grows there is meant. */
const areaOf = /(?<=.{2})(?:种植|播种|栽植|栽培|种养)?总?面积$/;

/** Those or that of which a mean is told, as they were counted. */
export const countedFor = (told: string, unit: string): string =>
  unit.endsWith('亩') ? told.replace(areaOf, '') : thoseWho(told);

/** |城镇低保对象|应保尽保: of whom a clause without figures tells. */
const group =
  /^(.{0,10}?(?:对象|人员|居民|村民|农民|牧民|渔民|群众|农户|牧户|[户茶果菜烟林棉]农|困难户|贫困户|脱贫户|职工|社员|教师|学生|老人|家庭|员工|干部))(?:[全均都已也又](?!体)|应|搬|住|领|加入|享|参加|用上|喝上|实现|转|上岸|得|进|就|人人|户户|基本|走上|吃上|端|受|获|有|在)/;

/** |低保金|及时足额发放，月人均补差260元: what each of them gets more of. */
const paid = /^(.{2,14}?(?:金|津贴|补贴|工资|待遇))(?:按[时期月]|足额|及时|如期){1,2}(?:发放|兑现|支付|拨付)/;

/** Of whom a mean is told that names nobody: 城镇低保对象应保尽保，|月人均补差|46元. */
export const groupBefore = (source: SourceText, told: Span, segment: Segment, own: string): string | undefined => {
  if (segment.link !== 'opening' || !ofPeople(own)) return undefined;
  const clause = subjectOfClauseBefore(source, told, segment, { isWhole: true, isLastResort: false });
  return clause === undefined ? undefined : (group.exec(clause)?.[1] ?? paid.exec(clause)?.[1]);
};
