import { readDate } from './read-date.ts';

export interface Meeting {
  readonly name: string | null;
  /** The day on which the report was delivered, in ISO form. */
  readonly heldOn: string | null;
}

/** > ——2024年1月12日在|某某区第十九届人民代表大会第四次会议|上 */
const HELD_AT = /在(?<name>[^,。()]{4,60}?(?:会议|代表大会))(?=上|批准|通过|审议|\)|$)/;

/** > （2024年1月12日|某某区第十九届人民代表大会第四次会议|通过） */
const HELD = /(?<=[日(]|^)(?<name>[^,。()年\d]{2,30}届[^,。()年\d]{2,30}会议)/;

/** A date just before the meeting is this near. */
const NEAR = 16;

/** |(2025年1月6日)|, |(2019年1月14日 李明)|: a line that gives the day. */
const DAY = /^[(]?((?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)(?: [^()]{0,8})?[)]?$/;

const dayIn = (lines: readonly string[]): string | undefined => {
  const day = lines.map((line) => DAY.exec(line.trim())?.[1]).find((found) => found !== undefined);
  return day === undefined ? undefined : readDate(day.replace(/ /g, ''));
};

/** The meeting that heard the report, from the masthead's words without blanks, its title left out, and from its lines. */
export const readMeeting = (words: string, lines: readonly string[]): Meeting => {
  const match = HELD_AT.exec(words) ?? HELD.exec(words);
  const before = match ? words.slice(Math.max(0, match.index - NEAR), match.index) : words;
  return { name: match?.groups?.name ?? null, heldOn: readDate(before) ?? dayIn(lines) ?? null };
};
