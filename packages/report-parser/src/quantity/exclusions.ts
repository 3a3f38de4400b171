import { isLatin } from '../is-latin.ts';
import {
  announcedNouns,
  announcements,
  calendarUnits,
  campaigns,
  classSuffixes,
  durationCues,
  MOST_ANNOUNCED,
  moneyClasses,
  nameSuffixes,
  pointers,
  policyTopics,
  runs,
  sphereSuffixes,
  spheres,
  workNouns,
} from '../lexicon/number-contexts.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Amount } from '../tree.ts';
import { isAgeOfGroup } from './ages.ts';
import { isCountOfGreat } from './counted-greats.ts';
import { isDuration } from './durations.ts';
import { type Exclusion, NONE } from './exclusion.ts';
import { isHan } from './is-han.ts';
import { partsOfDates } from './parts-of-dates.ts';
import {
  datedTarget,
  follows,
  followsAnnouncement,
  hasUnit,
  isBehindLetter,
  isCapacity,
  isListed,
  isMeasuredBare,
  isOfChange,
  isOfKind,
  isOriginOfChange,
  isRank,
  isSizeOfCounted,
  isTopRank,
  isYear,
  modifies,
  type Place,
  precedes,
  runEndsIn,
  runHolds,
} from './place.ts';
import { isIndicatorCount } from './plan-indicators.ts';
import { skipBlanksBack } from './skip-blanks.ts';
import { specifications } from './specifications.ts';
import { isLastOfPolicies } from './things-meant.ts';

const isItem = ({ unitText }: Amount): boolean => unitText === '个' || unitText === '项';

/** （县住建局）|3|.培训教师: behind an aside that ends the item before, where no stop does. */
const isBehindAside = ({ view, sentence, amount: { start } }: Place): boolean =>
  hasSignAt(view, skipBlanksBack(view, start, sentence.start) - 1, ')');

/** In the order in which they are asked; the first that applies says why. */
export const exclusions: readonly Exclusion[] = [
  /** “1+3+N” */
  {
    rule: 'part-of-a-sum-slogan',
    reason: 'name',
    applies: ({ view, amount }) => hasSignAt(view, amount.start - 1, '+') || hasSignAt(view, amount.end, '+'),
  },
  /** 出台稳经济40条 */
  {
    rule: 'items-of-a-policy',
    reason: 'name',
    of: ['classifier'],
    units: ['条'],
    applies: (place) =>
      (precedes(place, policyTopics) && (!modifies(place) || /[和与及等]/.test(place.view.charAt(place.after)))) ||
      isLastOfPolicies(place),
  },
  /** “3113”行动 */
  {
    rule: 'in-a-short-quotation',
    reason: 'name',
    applies: (place) => place.quote !== undefined && (place.quote.end - place.quote.start <= 12 || !hasUnit(place)),
  },
  /** PM2.5 */
  {
    rule: 'behind-a-letter',
    reason: 'name',
    applies: (place) =>
      isBehindLetter(place.view, hasUnit(place) ? place.amount.start : place.before) &&
      !isOfKind(place, 'share', 'money') &&
      !(
        isOfKind(place, 'classifier') &&
        /[A-Z]{3}$/.test(place.view.slice(Math.max(0, place.amount.start - 3), place.amount.start))
      ),
  },
  /** 4A级景区 */
  {
    rule: 'before-a-letter',
    reason: 'name',
    applies: (place) =>
      isLatin(place.view.charCodeAt(place.amount.end)) && !(hasUnit(place) && /[^A-Za-z]$/.test(place.amount.unitText)),
  },
  /** 50亿级项目 */
  {
    rule: 'counted-class',
    reason: 'spec',
    applies: (place) =>
      hasUnit(place) &&
      ((place.amount.unitText.endsWith('级') &&
        isCapacity(place) &&
        (modifies(place) ||
          isLatin(place.view.charCodeAt(place.amount.next)) ||
          hasSignAt(place.view, place.amount.next, '、'))) ||
        follows(place, classSuffixes, place.amount.end) ||
        (isOfKind(place, 'money') && (follows(place, moneyClasses, place.amount.end) || isSizeOfCounted(place)))),
  },
  /** 3人制篮球场, 24小时制书屋 */
  {
    rule: 'manner-of-so-many',
    reason: 'name',
    units: ['人', '小时'],
    applies: ({ view, amount: { end } }) =>
      hasSignAt(view, end, '制') && !/^[定造作度订]/.test(view.slice(end + 1, end + 2)),
  },
  /** 建党100周年 */
  {
    rule: 'anniversary',
    reason: 'spec',
    of: ['physical'],
    units: ['周年'],
    applies: () => true,
  },
  /** 15分钟生活圈 */
  {
    rule: 'sphere-of-time',
    reason: 'spec',
    of: ['physical'],
    applies: (place) =>
      place.amount.unit?.dimension === 'time' &&
      !isYear(place) &&
      (follows(place, sphereSuffixes) ||
        (hasSignAt(place.view, place.after, '“') && follows(place, sphereSuffixes, place.after + 1)) ||
        runHolds(place, spheres)),
  },
  /** 0—6岁儿童 */
  {
    rule: 'age-of-a-group',
    reason: 'spec',
    of: ['physical'],
    applies: (place) => place.amount.unit?.dimension === 'age' && isAgeOfGroup(place),
  },
  /** 北纬30° */
  {
    rule: 'coordinates',
    reason: 'name',
    of: ['physical'],
    applies: ({ amount }) => amount.unit?.code === 'deg',
  },
  /** 2023年 */
  {
    rule: 'calendar',
    reason: 'date',
    of: ['physical', NONE],
    applies: (place) => calendarUnits.has(place.amount.unitText) && !isDuration(place),
  },
  ...partsOfDates,
  /** 健身房24小时开放 */
  {
    rule: 'round-the-clock',
    reason: 'spec',
    of: ['physical'],
    units: ['小时'],
    applies: (place) =>
      place.amount.digits[0] === '24' && modifies(place) && !precedes(place, durationCues) && !isOfChange(place),
  },
  /** 0.1微克攻坚行动 */
  {
    rule: 'name-of-a-campaign',
    reason: 'name',
    of: ['physical'],
    applies: (place) => follows(place, campaigns),
  },
  /** 2023 国际博览会 */
  {
    rule: 'bare-year',
    reason: 'date',
    of: [NONE, 'noun'],
    applies: (place) =>
      (!hasUnit(place) || place.amount.unitText === '大' || place.amount.unitText === '国家') &&
      place.amount.form !== 'ordinal' &&
      isYear(place),
  },
  /** 3大攻坚行动 */
  {
    rule: 'great-things-of-a-name',
    reason: 'name',
    of: ['noun'],
    units: ['大'],
    applies: (place) => !isCountOfGreat(place),
  },
  /** 8:30 */
  {
    rule: 'clock',
    reason: 'date',
    of: [NONE],
    applies: ({ view, amount: { form, digits, start } }) =>
      form === 'ratio' &&
      hasSignAt(view, start + (digits[0] ?? '').length, ':') &&
      digits.length === 2 &&
      /^[0-5]\d$/.test(digits[1] ?? '') &&
      Number(digits[0]) < 25 &&
      !(digits[0] ?? '').includes('.'),
  },
  /** 第6届博览会 */
  {
    rule: 'ordinal-of-a-name',
    reason: 'name',
    applies: (place) => place.amount.form === 'ordinal' && !isRank(place),
  },
  /** 国道318线 */
  {
    rule: 'numbered-line',
    reason: 'name',
    of: ['classifier'],
    units: ['线'],
    applies: ({ view, amount, before }) =>
      /^\d{3}$/.test(amount.digits[0] ?? '') || /[国省县乡]道$/.test(view.slice(Math.max(0, before - 2), before)),
  },
  ...specifications,
  /** 以下8个方面工作, 上述7个指标, 办好以下5件事 */
  {
    rule: 'announced-items',
    reason: 'list',
    applies: (place) =>
      (follows(place, announcedNouns) && Number(place.amount.digits[0]) <= MOST_ANNOUNCED) ||
      (isItem(place.amount) && hasSignAt(place.view, place.before - 1, '述')) ||
      (place.amount.unitText === '件' && precedes(place, pointers) && follows(place, workNouns)) ||
      ((place.amount.unitText === '条' || isItem(place.amount)) &&
        (precedes(place, pointers) || (precedes(place, announcements) && runEndsIn(place, workNouns))) &&
        followsAnnouncement(place)),
  },
  /** 连续10次获评 */
  {
    rule: 'run-of-times',
    reason: 'date',
    of: ['classifier'],
    applies: (place) => precedes(place, runs),
  },
  /** 设定39项任务指标 */
  {
    rule: 'count-of-indicators',
    reason: 'list',
    of: ['classifier'],
    units: ['个', '项'],
    applies: isIndicatorCount,
  },
  /** “6”即实施6项重点工程 */
  {
    rule: 'digit-of-a-slogan-spelt-out',
    reason: 'name',
    of: ['classifier', 'noun'],
    applies: (place) =>
      place.sentence.role === 'glossary' &&
      !datedTarget.test(place.view.slice(place.sentence.start, place.amount.start)),
  },
  /** 6．规模以上工业 */
  {
    rule: 'item-number',
    reason: 'list',
    of: [NONE],
    applies: (place) =>
      !hasUnit(place) &&
      (place.amount.start - place.sentence.start <= 3 || isBehindAside(place)) &&
      '.、)]:'.includes(place.view[place.amount.end] ?? ''),
  },
  /** 世界500强 */
  {
    rule: 'number-of-a-name',
    reason: 'name',
    of: [NONE],
    applies: (place) =>
      !hasUnit(place) &&
      (place.amount.form === 'number' || hasSignAt(place.view, place.after, '号')) &&
      place.amount.bound === undefined &&
      !isListed(place) &&
      !isOriginOfChange(place) &&
      !isTopRank(place) &&
      (follows(place, nameSuffixes) || isHan(place.view.charCodeAt(place.amount.end)) || !isMeasuredBare(place)),
  },
];
