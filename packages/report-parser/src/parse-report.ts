import type { NumberAccount, Observation, ParsedReport, Section } from '@gongbao/indicator-schema';
import { type IndicatorNames, indicatorNames } from '@gongbao/indicator-schema/names';
import { places as allPlaces, type Places } from '@gongbao/indicator-schema/places';
import { accountNumbers } from './account-numbers.ts';
import { explain } from './explain.ts';
import { findSupplementary } from './find-supplementary.ts';
import { linkClaims } from './observation/link-claim.ts';
import { linkTo } from './observation/link-to.ts';
import { numberNamesakes } from './observation/number-namesakes.ts';
import { makeFindInPlace } from './observation/own-place.ts';
import { perTime } from './observation/per-time.ts';
import {
  claimToObservation,
  figureToObservation,
  type Known,
  type Publishing,
  wishToObservation,
} from './observation/to-observations.ts';
import { makeCodeOfWider } from './observation/wider-places.ts';
import { openReport } from './open-report.ts';
import { type Reading, readBlocks } from './read-blocks.ts';
import { toSetting } from './setting.ts';
import { sha256 } from './sha256.ts';
import type { SourceText } from './source-text.ts';
import { type Span, textOf } from './span.ts';
import type { Claim, Ignored, Issue, LocatedTable, Structure } from './tree.ts';

export interface ParseOptions {
  /** The indicators that a name can be linked to; the built-in ones by default. */
  readonly catalogue?: IndicatorNames;
  /** The places that a masthead can name; all of China's by default. */
  readonly places?: Places;
  /** What is known of the file: the hash of its bytes, its media type. By default the text's own in UTF-8. */
  readonly source?: { readonly sha256?: string; readonly mediaType?: string };
}

const inOrder = (a: Observation, b: Observation): number =>
  a.source.start - b.source.start || a.source.end - b.source.end;

/**
 * Reads a report's text into the contract's document: masthead, outline, observations, tables, terms, projects, the
 * account of numbers and diagnostics. Offsets are half-open UTF-16 positions in `text`. Any text parses; what could not
 * be read is told in `diagnostics` and `numbers`. The same text gives the same document everywhere.
 */
export const parseReport = (text: string, options: ParseOptions = {}): ParsedReport => {
  const places = options.places ?? allPlaces;
  const catalogue = options.catalogue ?? indicatorNames;
  const { source, structure, given, leftOut } = openReport(text, places);
  const setting = toSetting(structure);
  const publishing: Publishing = {
    source,
    setting,
    reportId: structure.header.id,
    given,
    catalogue,
    link: linkTo(catalogue, makeFindInPlace(places, structure.header.refArea?.code)),
    codeOfWider: makeCodeOfWider(places, structure.header.refArea?.code),
  };
  const observations: Observation[] = [];
  let observed = 0;
  const reading = readBlocks(source, structure, setting, (claims) => {
    for (const { segment } of claims) observed += segment.amount.tokens;
    publishClaims(claims, publishing, observations);
  });
  const { outline, tables, terms, projects, ignored, diagnostics } = given.toGiven({
    outline: structure.outline as Section[],
    tables: structure.tables.map(({ table }) => table),
    terms: [...structure.terms],
    projects: [...structure.projects],
    ignored: reading.ignored,
    diagnostics: [...structure.issues, ...issuesOf(reading, source)]
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map(explain),
  });
  const supplementary = findSupplementary(text);
  return {
    format: 'gongbao/report@1',
    source: {
      sha256: options.source?.sha256 ?? sha256(text),
      mediaType: options.source?.mediaType ?? 'text/plain',
      length: text.length,
      ...(supplementary.length > 0 && { supplementary }),
    },
    report: structure.header,
    outline,
    observations: numberNamesakes(publishRest(reading, structure, publishing, observations).sort(inOrder)),
    tables,
    terms,
    projects,
    numbers: account(reading, observed, [...ignored, ...leftOut]),
    diagnostics,
  };
};

/** Adds claims in the contract's form. */
const publishClaims = (claims: readonly Claim[], publishing: Publishing, observations: Observation[]): void => {
  const { catalogue, source, link } = publishing;
  const links = linkClaims(claims, { link, view: source.view, catalogue });
  let last: Known | undefined;
  for (let index = 0; index < claims.length; index++) {
    const claim = claims[index] as Claim;
    const id = links[index] ?? null;
    last = { claim, id, perTime: perTime(claim, { id, catalogue, view: source.view }, last) };
    observations.push(claimToObservation(last, publishing));
  }
};

/** Adds what else was read: targets in words and the cells of tables. */
const publishRest = (
  { wishes, figures }: Reading,
  { tables }: Structure,
  publishing: Publishing,
  observations: Observation[],
): Observation[] => {
  for (const { wish, section } of wishes) observations.push(wishToObservation(wish, section, publishing));
  for (const { figure, index, section } of figures) {
    const located = tables[index] as LocatedTable;
    observations.push(figureToObservation(figure, { index, located, section }, publishing));
  }
  return observations;
};

/** `ofClaims` are the numbers that sentences tell of. */
const account = ({ figures, unread }: Reading, ofClaims: number, ignored: readonly Ignored[]): NumberAccount => {
  let observed = ofClaims;
  for (const { figure } of figures) observed += figure.amount?.tokens ?? 0;
  let unresolved = 0;
  for (const { tokens } of unread) unresolved += tokens;
  return accountNumbers(observed, ignored, unresolved);
};

/** What a number that is not read lacks, where it is not what it measures. */
const withFact = (issue: Issue, lacks: string | undefined): Issue =>
  lacks === undefined ? issue : { ...issue, facts: { ...issue.facts, lacks } };

/** What the sentences leave open: numbers that name nothing, and results of part of a year. */
const issuesOf = ({ unread, parts }: Reading, source: SourceText): readonly Issue[] => {
  const issue = (code: string, { start, end }: Span): Issue => ({
    code,
    span: { start, end },
    facts: { words: textOf(source, { start, end }) },
  });
  return [
    ...unread.map((amount) => withFact(issue('number-unresolved', amount), amount.lacks)),
    ...parts.map((part) => issue('part-of-year', part)),
  ];
};
