/** Whether the words of the source hold more than the figure that stands beside them: 5% adds nothing to 5%左右. */
export const saysMore = (quote: string, figure: string): boolean => !plain(figure).includes(plain(quote));

/** Without spaces, one dash between the ends of a range, their unit only behind the second. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s,]/gu, '')
    .replaceAll(/[-‐-―~−]+/gu, '–')
    .replaceAll(/(\d)[^\d–]+–(?=\d)/gu, '$1–');
