/** What a column of an indicator table holds, by the words of its head; the first that fits wins. */
export const columnHeads: readonly {
  readonly role: 'number' | 'name' | 'unit' | 'attribute' | 'remark' | 'growth' | 'value';
  readonly words: RegExp;
}[] = [
  /** 序号 */
  { role: 'number', words: /^(?:序号|编号|号|No\.?)$/i },
  /** 计量单位 */
  { role: 'unit', words: /^(?:计量)?单位$/ },
  /** 指标属性 */
  { role: 'attribute', words: /属性|性质|指标类型/ },
  /** 指标名称 */
  {
    role: 'name',
    words: /^(?:主要|具体|[一二三]级)?(?:指标|项目|类别|内容)(?:名称|体系)?$|名称$/,
  },
  /** 备注 */
  { role: 'remark', words: /备注|说明|责任|牵头|部门|来源/ },
  /** 比上年增长（%） */
  { role: 'growth', words: /(?:增长|增速|增幅|同比|±)/ },
  /** 2021年实际 */
  {
    role: 'value',
    words: /\d{4}|计划|目标|实际|完成|预计|预期|执行|绝对量|数值|总量|规划|建议|全年|累计/,
  },
];

/** Words of a column's head that tell a target from a result. */
export const columnStatus = {
  target: /计划|目标|预期|建议|规划/,
  estimate: /预计|初步/,
  actual: /实际|完成|执行|达到/,
} as const;
