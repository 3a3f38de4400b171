import type { Section } from '@gongbao/indicator-schema';

/** 主要指标完成情况|（均为预计数）|, 主要指标|预计完成情况|. */
const saysSo =
  /[(（](?:以下|下列|本节|数据)?(?:数据)?(?:均|皆|都)?(?:为|系)?(?:预计|快报|初步核算|初步统计)数?(?:据)?(?:[,，]下同)?[)）]|预计(?:完成|执行|实现)(?:情况|结果)/;

/** The sections whose title says that what they tell is estimated, with all below them. */
export const estimatedSections = (outline: readonly Section[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (nodes: readonly Section[], isBelow: boolean): void => {
    for (const { id, title, children } of nodes) {
      const isSo = isBelow || saysSo.test(title);
      if (isSo) found.add(id);
      visit(children, isSo);
    }
  };
  visit(outline, false);
  return found;
};
