import { signSet } from '../lexicon/sign-set.ts';
import { holding } from '../lexicon/signed-pattern.ts';

/** What stands behind a counted noun and is told of it, with signs of which it holds one. */
interface Tail {
  readonly signs: string;
  readonly pattern: RegExp;
}

/** How far the things have come, and not how: |项目|顺利|投产, |企业|成功|上市. */
const come =
  /(?<=.{2})(?:已经?|均已?|全部|全面|顺利|如期|按期|圆满|成功|高质量|陆续|相继|先后|提前|正式|实质性|实现|整体|年[底内]前?|上半年|下半年){1,3}(?=(?:(?:投产|开工|摘帽|(?:稳定)?脱贫|脱困|通车|启动|建成|交付|投运|并网|动工|竣工|完工|上市|挂牌|退出|修复(?:重建)?|重建|提[档质]升级|完成[^、]{2,6})$|(?:落地|落户|签约|入驻|认定|获评|入选|创建|通过|建成)[^、]{0,12}$))/;

const tails: readonly Tail[] = [
  /** 高新材料等项目|顺利|投产 */
  { signs: '已均全顺期圆成高陆相先提正实整年半', pattern: come },
  /** 贫困村退出|、东河县摘帽|, 贫困县|分别出列、|摘帽 */
  {
    signs: '帽列退脱',
    pattern:
      /(?<=贫困[村县乡镇户](?:[（(]区[)）])?)(?:分别|先后|均)?(?:退出|出列|脱贫)[、和](?=摘帽$|脱贫$|退出$)|(?<=退出|出列|脱贫|摘帽)、[^、]{2,6}[县市区](?:顺利|成功|实现)?(?:摘帽|脱贫|退出)$/,
  },
  /** 居住条件|将|得到改善 */
  { signs: '将', pattern: /(?<=.{2})将(?=得到|获得|实现)/ },
  /** “一窗通办”事项|让群众少跑腿 */
  { signs: '让', pattern: /(?<=事项|项目|工程|政策|措施|举措|服务|平台)让.{2,30}$/ },
  /** 政策措施|推动全市加快发展 */
  { signs: '推促助支保', pattern: /(?<=政策|措施|举措|意见)(?:推动|促进|助力|助推|支持|保障).{3,30}$/ },
  /** 技术创新工程|取得明显成效 */
  { signs: '取', pattern: /(?<=.{2})(?:[均都已]|全部)?取得了?[^、]{0,6}(?:成效|实效|进展|突破|成果|成绩)$/ },
  /** 安置点|群众搬得出、稳得住、能致富 */
  { signs: '得', pattern: /(?<=.{2})(?:(?<=[点区村])群众)?.得[出住下进].{0,30}$/ },
  /** 贫困村退出|标准 */
  { signs: '标', pattern: /(?<=达到(?:退出|脱贫|出列|摘帽))(?:标准|条件)$/ },
  /** 贫困村|均达到|退出 */
  { signs: '达', pattern: /(?<=.{2})(?:[均都已]|全部)?达到(?=(?:退出|脱贫|出列|摘帽)$)/ },
  /** 搬迁人口|摆脱了“十年九旱”的困境 */
  { signs: '困', pattern: /(?<=.{2})(?:摆脱|走出|告别)了?[“《]?[^、]{0,20}(?:困境|困扰)$/ },
  /** 产业集聚区|加快打造成先进制造业基地 */
  { signs: '成', pattern: /(?<=.{2})(?:加快|加速)?(?:打造|建设|发展|转型)成为?.{3,30}$/ },
  /** 重点实验室|在川布局 */
  { signs: '布', pattern: /(?<=.{2})在[^、]{1,2}布局$/ },
  /** 建设项目|主要聚焦以下领域 */
  { signs: '下', pattern: /(?<=.{2})(?:主要|重点)?(?:聚焦|涵盖|涉及|包括|包含|分布|集中)在?(?:以下|下列).{0,30}$/ },
  /** 行政事业性收费|的免征范围 */
  /** 高成长型企业|的发展 */
  { signs: '的', pattern: /(?<=.{3})的(?:(?:免征|征收|适用|实施|减免)范围|(?:规划)?建设|(?:转型)?发展)$/ },
  /** 监测户|全部落实帮扶措施 */
  { signs: '落', pattern: /(?<=.{2})(?:均|已|全部)+落实[^、]{0,6}(?:措施|政策|责任)$/ },
  /** 无电人口|都能|用上电 */
  { signs: '能', pattern: /(?<=人口|群众|家庭|农户|居民)都?能够?(?=[用喝住走享吃]上)/ },
  /** 商贸综合体项目|当年|完成投资, 完成69个重点项目|年度投资计划| */
  { signs: '年', pattern: /(?<=项目|工程|园区|企业)(?:当年|年内|今年|全年|年度(?:投资|建设)?(?:计划|任务))$/ },
  /** 在建项目|要|加快建设 */
  { signs: '要', pattern: /(?<=项目|工程)要$/ },
];

const mayTail = signSet(tails.map(({ signs }) => signs).join(''));

const tried = tails.map(({ signs, pattern }) => ({ pattern, fits: holding(signs, pattern) }));

const holdsSign = (words: string): boolean => {
  for (let at = 2; at < words.length; at++) if (mayTail(words.charCodeAt(at))) return true;
  return false;
};

/** A counted noun without what is told of it. */
export const withoutTail = (words: string): string => {
  if (!holdsSign(words)) return words;
  let noun = words;
  for (const { pattern, fits } of tried) if (fits(noun)) noun = noun.replace(pattern, '');
  return noun;
};
