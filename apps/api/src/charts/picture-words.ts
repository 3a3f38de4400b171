/** What a picture says besides its chart. */
export interface PictureWords {
  readonly empty: string;
  readonly source: (reports: string, newest: string) => string;
  readonly reports: (count: number) => string;
  readonly state: (address: string, date: string) => string;
  readonly frozen: (date: string) => string;
  readonly partial: string;
}

export const pictureWords: Readonly<Record<'zh' | 'en', PictureWords>> = {
  zh: {
    empty: '没有读到这个指标的数字。',
    source: (reports, newest) => `来源：${reports}，最新 ${newest}。`,
    reports: (count) => `${count} 份报告`,
    state: (address, date) => `公报 ${address}，数据更新于 ${date}。`,
    frozen: (date) => `截至 ${date} 的数据。`,
    partial: '数字太多，只画出一部分。',
  },
  en: {
    empty: 'No figure of this indicator was read.',
    source: (reports, newest) => `Source: ${reports}, the newest ${newest}.`,
    reports: (count) => `${count} ${count === 1 ? 'report' : 'reports'}`,
    state: (address, date) => `Gongbao ${address}, data of ${date}.`,
    frozen: (date) => `Data as of ${date}.`,
    partial: 'There are too many figures to show them all.',
  },
};
