/** Where in an invented report a sentence stands. */
export type Part = 'review' | 'plan' | 'five-years' | 'government-building' | 'glossary';

export interface Carried {
  /** The whole report. */
  readonly text: string;
  /** Where the sentence begins in it. */
  readonly at: number;
}

const masthead = (year: number): string =>
  `临河市云屏区人民政府工作报告\n\n——${year}年1月10日在临河市云屏区第三届人民代表大会第四次会议上\n云屏区人民政府区长　周　宁\n\n各位代表：\n现在，我代表区人民政府，向大会报告政府工作，请予审议。\n\n`;

const filler = '全区上下同心协力，各项工作取得新的进展。';

const annual = (slots: Readonly<Partial<Record<Part, string>>>): string =>
  `${masthead(2024)}一、2023年工作回顾\n\n${slots.review ?? filler}\n\n二、2024年工作安排\n\n${slots.plan ?? filler}\n\n三、加强政府自身建设\n\n${slots['government-building'] ?? filler}\n`;

const fiveYears = (sentence: string): string =>
  `${masthead(2026)}一、“十四五”时期工作回顾\n\n${sentence}\n\n二、2026年工作安排\n\n${filler}\n`;

const withGlossary = (sentence: string): string => `${annual({})}\n名词解释\n\n1．“双百”行动：${sentence}\n`;

/** A report of an invented district that says nothing but one sentence, in the part where it belongs. */
export const carrySentence = (part: Part, sentence: string): Carried => {
  const text =
    part === 'five-years'
      ? fiveYears(sentence)
      : part === 'glossary'
        ? withGlossary(sentence)
        : annual({ [part]: sentence });
  return { text, at: text.indexOf(sentence) };
};
