import { signSet } from './sign-set.ts';
import { wordSet } from './word-tree.ts';

/** Areas that no report is of, and that several places make up. */
export const wideAreas = wordSet(
  '成渝 成渝地区 成渝地区双城经济圈 川渝 川渝地区 长三角 长三角地区 长江三角洲 珠三角 珠三角地区 京津冀 京津冀地区 粤港澳大湾区 大湾区 长株潭 长株潭地区 成德眉资 关中 关中地区',
);

/** How the names of others end: 江北|城市群|. */
export const kindsOfWideAreas = wordSet('都市圈 城市群 经济圈 经济区');

export const endsWideArea = signSet('圈群区');
