export interface Speaker {
  readonly name: string;
  readonly title: string | null;
}

const OFFICE =
  /(?<title>[\p{Script=Han}、]{0,60}(?:总理|省长|市长|区长|县长|州长|旗长|盟长|镇长|乡长|自治区(?:代|副|常务副)?主席|人民政府(?:代|副|常务副)?主席|专员|行政长官|(?:委员会|发改委|局|厅)(?:党[组委]书记、)?(?:主任|局长|厅长)))[ :]{0,9}(?<rest>.*)/u;

/** A name of one word, a short one with blanks between its characters, or one with a middle dot. */
const NAME =
  /^(?<name>\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+|\p{Script=Han}{2,4}|\p{Script=Han}(?: +\p{Script=Han}){1,3})(?=$|[ (—-])/u;

const ANNOUNCED = /^(?:报告人|作报告人|发言人) *: */;

/** 县| |长: an office set as wide as the name below it. */
const SPACED = /([省市区县州旗盟镇乡]) +(?=长)/u;

/** The masthead's speaker; a name with blanks in it (刘  忠) is joined, one in the next line is found there. */
export const readSpeaker = (lines: readonly string[]): Speaker | undefined => {
  for (const [index, line] of lines.entries()) {
    const words = (line.split(/会议上|大会上/).at(-1) ?? '').replace(ANNOUNCED, '').replace(SPACED, '$1').trim();
    const office = OFFICE.exec(words)?.groups;
    const name = readName(office ? office.rest || lines[index + 1] : ANNOUNCED.test(line) ? words : undefined);
    if (name !== undefined) return { name, title: office?.title ?? null };
  }
  return undefined;
};

const readName = (words = ''): string | undefined => NAME.exec(words.trim())?.groups?.name?.replace(/ /g, '');
