import { deedOnTheCounted, fateOfTheOthers, predicateOnTheThing, restOfTheCounted } from './counted-namings.ts';
import { earningOfTheHouse } from './house-in-part.ts';
import { namedBefore } from './named-before.ts';
import { countedAndPaid, whatWasNamedLast } from './named-last.ts';
import { type Naming, OWN } from './naming.ts';
import { noneOfTheThing } from './none-namings.ts';
import { aspectOfTheNounBehind, countedNounBehind } from './noun-behind.ts';
import { ownerNamings } from './owner-namings.ts';
import {
  deedOnThePart,
  donePartOfTheThing,
  laterPartOfTheWhole,
  laterShareOfTheWhole,
  listedPartOfTheWhole,
  partOfTheThing,
  sizeBesideThePart,
  stageOfTheCounted,
  stageOfThePart,
  useOfThePart,
} from './part-namings.ts';
import { rankOfTheCounted } from './rank-namings.ts';
import { reachOfTheNounBehind, reachOfTheThing } from './reach-namings.ts';
import {
  contributionOfTheThing,
  fulfilmentOfTheThing,
  incrementOfTheWhole,
  multipleOfTheThing,
  nearShareOfTheWhole,
  partOfTheWhole,
  shareBesideTheThing,
  shareOfTheLatest,
  shareOfTheThing,
  shareOfTheWhole,
  useOfTheShare,
} from './share-namings.ts';
import {
  allBehindTheNew,
  aspectOfTheThing,
  completionOfTheBegun,
  counterpartOfTheLatest,
  deedOnTheThing,
  fundsOfTheProjects,
  modifierOfTheThing,
  spendingOfTheBudget,
  stageOfTheThing,
  standardOfTheScheme,
  theInvestmentItself,
  victimsOfTheAccidents,
} from './thing-namings.ts';
import { thresholdBesideAnother } from './threshold-namings.ts';
import { benefitOfTheThing } from './who-benefits.ts';

const growthOfTheEconomy: Naming = {
  needs: OWN,
  /** 经济增长7% */
  name: ({ words: { own }, relation }) =>
    own === '经济' && relation.measure === 'growth' ? { text: '经济增长', isThing: true, from: 'before' } : undefined,
};

/** In the order in which they are tried; the first that gives a name wins. */
const namings: readonly Naming[] = [
  noneOfTheThing,
  predicateOnTheThing,
  fateOfTheOthers,
  deedOnTheCounted,
  stageOfTheCounted,
  stageOfThePart,
  donePartOfTheThing,
  rankOfTheCounted,
  stageOfTheThing,
  useOfThePart,
  deedOnThePart,
  benefitOfTheThing,
  useOfTheShare,
  countedNounBehind,
  allBehindTheNew,
  shareOfTheWhole,
  partOfTheWhole,
  completionOfTheBegun,
  whatWasNamedLast,
  aspectOfTheNounBehind,
  reachOfTheNounBehind,
  fulfilmentOfTheThing,
  multipleOfTheThing,
  partOfTheThing,
  laterPartOfTheWhole,
  listedPartOfTheWhole,
  laterShareOfTheWhole,
  shareOfTheLatest,
  nearShareOfTheWhole,
  shareOfTheThing,
  shareBesideTheThing,
  contributionOfTheThing,
  incrementOfTheWhole,
  earningOfTheHouse,
  aspectOfTheThing,
  spendingOfTheBudget,
  reachOfTheThing,
  modifierOfTheThing,
  sizeBesideThePart,
  thresholdBesideAnother,
  fundsOfTheProjects,
  standardOfTheScheme,
  victimsOfTheAccidents,
  theInvestmentItself,
  deedOnTheThing,
  growthOfTheEconomy,
  counterpartOfTheLatest,
  restOfTheCounted,
  ...ownerNamings,
  countedAndPaid,
  namedBefore,
];

const asked = new Map<number, readonly Naming[]>();

/** The namings that may give a name where no more than these facts are known. */
export const namingsFor = (facts: number): readonly Naming[] => {
  const known = asked.get(facts);
  if (known !== undefined) return known;
  const may = namings.filter(({ needs = 0 }) => (needs & ~facts) === 0);
  asked.set(facts, may);
  return may;
};
