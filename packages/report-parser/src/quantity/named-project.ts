import type { Place } from './place.ts';

const startsAsVerb = /^(?:的|用于|建设|建成|实施|启动|新建|改建|改造|对|在|于|以上|左右|规模|额|[^\u4e00-\u9fff“A-Z])/;
const namedProject =
  /^[\u4e00-\u9fff“”A-Za-z0-9·()]{4,24}?(?:项目|工程|小镇|基地|产业园|园区|中心|综合体|生产线)(?:[一二三]期)?(?:落户|落地|签约|开工|投产|建成|竣工|启动|动工|被|成功|顺利|正式|加快|全面|实现|完成|主体|相继|先后)/;

/** |投资5亿元|某新材料项目落户园区: how large the project is that did something. */
export const isOfNamedProject = ({ view, amount, sentence, before }: Place): boolean => {
  if (amount.next > amount.end) return false;
  if (
    !/(?:^\s*|[,;。、:])(?:计划|总|概算)?投资(?:约|近|超过?)?$/.test(
      view.slice(Math.max(sentence.start, before - 10), before),
    )
  )
    return false;
  const behind = view.slice(amount.next, Math.min(sentence.end, amount.next + 40));
  return !startsAsVerb.test(behind) && namedProject.test(behind);
};
