import type { IndicatorRecord } from '@gongbao/store';
import { columnsFor, joined, type Table } from './table.ts';

const { text, integer } = columnsFor<IndicatorRecord>();

export const indicatorTable: Table<IndicatorRecord> = {
  name: 'indicators',
  means: 'The catalogue that figures are linked to',
  columns: [
    text('id', 'id', 'Id of the catalogue', (i) => i.id),
    text('group', 'group', 'Group of the catalogue', (i) => i.group),
    text('name_zh', 'names', 'Name in Chinese', (i) => i.names.zh),
    text('name_en', 'names', 'Name in English', (i) => i.names.en),
    text('synonyms', 'synonyms', 'Other names, as reports write them', (i) => joined(i.synonyms)),
    text('unit', 'unit', 'ISO 4217 for money, UCUM for the rest', (i) => i.unit),
    text('measures', 'measures', 'What reports say of it', (i) => joined(i.measures)),
    text('better_when', 'betterWhen', 'The side that people aim at: higher, lower or none', (i) => i.betterWhen),
    text('definition_zh', 'definition', 'What it measures, in Chinese', (i) => i.definition.zh),
    text('definition_en', 'definition', 'What it measures, in English', (i) => i.definition.en),
    text('world_bank', 'crosswalk', 'Indicators of the World Bank', (i) => joined(i.crosswalk?.worldBank)),
    text('sdg', 'crosswalk', 'Indicators of the Sustainable Development Goals', (i) => joined(i.crosswalk?.sdg)),
    integer('observations', 'observations', 'How many observations of it are known', (i) => i.observations),
  ],
};
