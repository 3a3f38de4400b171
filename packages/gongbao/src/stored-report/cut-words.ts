/** The longest run of Han characters, and of Han characters with figures between them, that is no clause yet. */
const LONGEST_HAN = 13;
const LONGEST_MIXED = 24;

const STOP = /[，。；！？,;!?]/u;

const HAN_RUN = new RegExp(`(\\p{Script=Han}{${LONGEST_HAN - 1}})\\p{Script=Han}{2,}`, 'gu');

/** A name cut to its beginning when it is longer than names are. */
export const cutName = (text: string, longest = 60): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

/** A phrase of a definition cut at its first stop, and when it is longer than a name is. */
export const cutPhrase = (text: string): string => cutName(text.split(STOP)[0] ?? '', 24);

/** Words of a report cut before they become a clause of it. */
export const cutWords = (text: string): string => cutName(text.replace(HAN_RUN, '$1…'), LONGEST_MIXED);

/** A message of ours with words of a report inside. */
export const cutQuotedWords = (message: string): string => cutName(message.replace(HAN_RUN, '$1…'), 300);

/** A heading that is a sentence, cut to the name that it begins with; empty when it begins with none. */
export const cutHeading = (title: string): string => {
  const [head = ''] = title.split(STOP);
  return head.trim().length <= 20 ? head.trim() : '';
};
