import { closing } from './signed-pattern.ts';
import { wordSet } from './word-tree.ts';

/** How the names of enterprises and branches end of which a sentence tells together: 商贸|企业|, 装备制造|业|. */
export const endsGroup = closing('业司团', /(?:.企业|.公司|.集团|.产业|.行业|[^企产行就作创失毕从转学专开停工农]业)$/);

/** All that a place counts of their kind: what is told beside them is of the place as often. */
export const countedByAll = /^(?:规模?以?上|规模|限额?以?上)|^(?:第[一二三]产|服务|农林牧渔)业$/;

/** What such a group brings in, and what a clause says of it. */
export const groupResults = wordSet(
  '产值 总产值 工业产值 工业总产值 营业收入 营业总收入 主营业务收入 销售收入 收入 总收入 营收 销售额 交易额 利润 利润总额 利税 税收 出口额 投资 完成投资',
);

/** What is paid by those that were told of, where nothing says who paid it. */
export const taxesPaid = wordSet('税收 税金 税费 入库税收 入库税金 上缴税收 上缴税金 上交税金 缴纳税收 实现税收');

/** What enterprises of one owner or kind invest, pay and trade, as the place does in all. */
export const firmTotals = wordSet(
  '固定资产投资 一般公共预算收入 财政收入 税收收入 进出口 进出口额 进出口总额 外贸进出口总额 外贸进出口额 出口总额 出口额',
);
