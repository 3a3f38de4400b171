import type { ReportHeader, Section } from '@gongbao/indicator-schema';
import { layText } from '../../src/lay-text.ts';
import { toSourceText } from '../../src/source-text.ts';
import { readStructure } from '../../src/structure.ts';
import type { Structure } from '../../src/tree.ts';
import { inventedPlaces } from './invented-places.ts';

export const structureOf = (text: string): Structure => readStructure(layText(toSourceText(text)), inventedPlaces);

export const headerOf = (...lines: readonly string[]): ReportHeader => structureOf(lines.join('\n')).header;

/** The outline as lines: two blanks a level, the ordinal, the title, the role in brackets where it changes. */
export const outlineOf = (text: string): string => drawSections(structureOf(text).outline, '', undefined).join('\n');

const drawSections = (sections: readonly Section[], indent: string, role: string | undefined): readonly string[] =>
  sections.flatMap((section) => [
    `${indent}${section.ordinal ?? '·'} ${section.title}${section.role === role ? '' : ` [${section.role}]`}`,
    ...drawSections(section.children, `${indent}  `, section.role),
  ]);

/** The blocks as lines: the type and the words, without line breaks. */
export const blocksOf = (text: string): readonly string[] =>
  structureOf(text).blocks.map(({ type, start, end }) => `${type} ${text.slice(start, end).replace(/\s+/g, '')}`);
