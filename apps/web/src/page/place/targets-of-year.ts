import {
  BULLET_SIZE,
  type Bullet,
  chartWords,
  drawBullet,
  type Figure,
  type Panel,
  placeBullet,
  type SaidVerdict,
  saidVerdict,
  toBullets,
  toSvgElement,
} from '@gongbao/widget/chart';
import { descending } from 'd3-array';
import type { Indicator } from '../../data/indicators.ts';
import type { Ledger, Verdict } from '../../data/ledger.ts';
import type { SourcedObservation } from '../../data/observation.ts';
import { element } from '../../dom/element.ts';
import { stackingTable } from '../../dom/stacking-table.ts';
import { figureEnding } from '../../figure/drawn-figure.ts';
import type { SavedFigure } from '../../figure/figure-tools.ts';
import { statedFigure } from '../../figure/stated-figure.ts';
import { verdictSign } from '../../figure/verdict-sign.ts';
import { figureText } from '../../text/figure-text.ts';
import { placeLabel } from '../../text/place-name.ts';
import type { Visit } from '../page.ts';

/** Room for a mark and what stands above it; two in a row. */
const SAVED_WIDTH = 460;

export interface YearOfTargets {
  readonly observations: readonly SourcedObservation[];
  readonly year: string;
  readonly years: readonly string[];
  readonly indicators: readonly Indicator[];
  /** Null where no ledger is kept. */
  readonly ledger: Ledger | null;
}

/** The years and spans for which the catalogue knows targets, the newest first. */
export function targetYears(observations: readonly SourcedObservation[]): string[] {
  const periods = observations.flatMap(({ status, period, indicator, value }) =>
    status === 'target' && period !== null && indicator.id !== null && value !== null ? [period] : [],
  );
  return [...new Set(periods)].sort((a, b) => descending(a.slice(-4), b.slice(-4)) || descending(a, b));
}

/** Each target of a year, its result beside it, and both on one small scale. */
export function targetsOfYear(
  { observations, year, years, indicators, ledger }: YearOfTargets,
  visit: Visit,
): HTMLElement {
  const { place } = visit.words;
  const bullets = toBullets(observations, year);
  const known = new Map(observations.map((observation) => [observation.id, observation]));
  const names = new Map(indicators.map((indicator) => [indicator.id, indicator.names[visit.language]]));
  const verdicts = new Map(ledger?.verdicts.map((verdict) => [verdict.target.id, verdict]));
  const hasResults = bullets.some(({ result }) => result !== null);
  const said = new Set(bullets.map(({ target }) => saidOf(target, verdicts)));
  const [only] = said;
  const hasVerdicts = said.size > 1 || (hasResults && only !== undefined);
  const columns = [
    place.indicator,
    place.target,
    ...(hasResults ? [place.result, place.mark] : []),
    ...(hasVerdicts ? [place.verdict] : []),
  ];
  return element(
    'section',
    {},
    element('h2', {}, place.targets(year.replace('/', '–'))),
    yearChoices(years, year, visit),
    bullets.length > 0 && !hasResults && aheadOfResults(observations, years, hasVerdicts ? undefined : only, visit),
    bullets.length === 0
      ? element('p', {}, place.noTargets)
      : element(
          'div',
          { class: 'table-scroll' },
          stackingTable(
            element(
              'table',
              { class: 'figures-table bullets' },
              element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
              element(
                'tbody',
                {},
                ...bullets.map((bullet, n) =>
                  row(bullet, n, { known, names, verdicts, hasResults, hasVerdicts, visit }),
                ),
              ),
            ),
          ),
        ),
    hasResults && bullets.some(({ result }) => result === null) && element('p', { class: 'note' }, place.noResult),
    bullets.length > 0 && figureEnding(savedBullets(bullets, { known, names, year, visit }), visit),
  );
}

/** The marks in a file, each under its indicator and its two figures. */
function savedBullets(
  bullets: readonly Bullet[],
  { known, names, year, visit }: Pick<RowContext, 'known' | 'names' | 'visit'> & { readonly year: string },
): SavedFigure {
  const { words, language } = visit;
  const stated = bullets.flatMap(({ target, result }) =>
    [target, result].flatMap((figure) => (figure && known.get(figure.observation.id)) ?? []),
  );
  const place = stated[0]?.place ? placeLabel(stated[0].place, visit) : '';
  const panels = (): Panel[] =>
    bullets.flatMap((bullet, n) => {
      const { indicator, measure, target, result } = bullet;
      if (!result) return [];
      const named = [names.get(indicator) ?? target.observation.indicator.text];
      if (measure !== 'level') named.push(chartWords[language].measure[measure]);
      const figures = [target, result].map(({ observation }) => figureText(observation, language));
      const drawing = drawBullet(placeBullet(bullet), BULLET_SIZE, `saved-bullet-${n}`);
      return [{ drawing, ...BULLET_SIZE, width: SAVED_WIDTH, name: `${named.join(' ')}: ${figures.join(' · ')}` }];
    });
  return {
    title: `${place} · ${words.place.targets(year.replace('/', '–'))}`,
    observations: stated,
    picture: () => ({ panels: panels(), shapes: [] }),
  };
}

function yearChoices(years: readonly string[], chosen: string, { words, hrefWith }: Visit): HTMLElement {
  const items = years.map((year) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: hrefWith({ year }), id: `year-${year.replace('/', '-')}`, 'aria-current': year === chosen && 'true' },
        year.replace('/', '–'),
      ),
    ),
  );
  return element('div', { class: 'choices' }, element('ul', { 'aria-label': words.place.year }, ...items));
}

/** Over targets that have no results yet: what the ledger says of all of them, and the way to the newest with results. */
function aheadOfResults(
  observations: readonly SourcedObservation[],
  years: readonly string[],
  said: SaidVerdict | undefined,
  visit: Visit,
): HTMLElement {
  const { place } = visit.words;
  const year = years.find((each) => toBullets(observations, each).some(({ result }) => result !== null));
  return element(
    'p',
    { class: 'note ahead' },
    said && verdictSign(said, visit),
    place.noResultYet,
    year !== undefined &&
      element('a', { href: visit.hrefWith({ year }) }, place.resultsOf(place.targets(year.replace('/', '–')))),
  );
}

interface RowContext {
  readonly known: ReadonlyMap<string, SourcedObservation>;
  readonly names: ReadonlyMap<string, string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly hasResults: boolean;
  readonly hasVerdicts: boolean;
  readonly visit: Visit;
}

function row(
  bullet: Bullet,
  n: number,
  { known, names, verdicts, hasResults, hasVerdicts, visit }: RowContext,
): HTMLElement {
  const { indicator, measure, target, result } = bullet;
  const { language, href } = visit;
  // A target alone has nothing to be compared with.
  const drawing = result && toSvgElement(drawBullet(placeBullet(bullet), BULLET_SIZE, `bullet-${n}`));
  const said = saidOf(target, verdicts);
  const link = href(`/indicators/${indicator}`, { measure, places: target.observation.refArea ?? undefined });
  return element(
    'tr',
    { 'data-indicator': indicator, 'data-measure': measure },
    element(
      'th',
      { scope: 'row' },
      element('a', { href: link }, names.get(indicator) ?? target.observation.indicator.text),
      ' ',
      measure !== 'level' && element('small', {}, chartWords[language].measure[measure]),
    ),
    element('td', {}, statedFigure(known.get(target.observation.id), visit)),
    hasResults && element('td', {}, result ? statedFigure(known.get(result.observation.id), visit) : '—'),
    hasResults && element('td', {}, drawing ?? undefined),
    hasVerdicts && element('td', {}, said && verdictSign(said, visit)),
  );
}

/** What the ledger says of a target, or of another statement of the same number. */
function saidOf({ observation, repeats }: Figure, verdicts: ReadonlyMap<string, Verdict>): SaidVerdict | undefined {
  for (const { id } of [observation, ...repeats]) {
    const verdict = verdicts.get(id);
    if (verdict !== undefined) return saidVerdict(verdict);
  }
  return undefined;
}
