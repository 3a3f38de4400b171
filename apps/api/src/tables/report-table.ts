import type { ReportSummary } from '@gongbao/store';
import { columnsFor, joined, type Table } from './table.ts';

const { text, integer, date, time } = columnsFor<ReportSummary>();

export const reportTable: Table<ReportSummary> = {
  name: 'reports',
  means: 'The reports that were read, with their mastheads',
  columns: [
    text('id', 'report', 'Place, year and kind', ({ report }) => report.id),
    text(
      'kind',
      'report',
      'government-work-report, plan-report, budget-report or unknown',
      ({ report }) => report.kind,
    ),
    text('title', 'report', 'As the masthead has it', ({ report }) => report.title),
    text('ref_area', 'report', 'Place, by GB/T 2260', ({ report }) => report.refArea?.code ?? null),
    text('place', 'report', 'Name of that place', ({ report }) => report.refArea?.name ?? null),
    text('level', 'report', 'nation, province, prefecture or county', ({ report }) => report.refArea?.level ?? null),
    integer('year', 'report', 'The year that it plans', ({ report }) => report.year),
    text('review_periods', 'report', 'What it looks back on', ({ report }) => joined(report.reviewPeriods)),
    date('delivered_on', 'report', 'The day on which it was delivered', ({ report }) => report.deliveredOn),
    text('meeting', 'report', 'Before whom', ({ report }) => report.meeting),
    text('speaker', 'report', 'By whom', ({ report }) => report.speaker?.name ?? null),
    text('speaker_title', 'report', 'Their office', ({ report }) => report.speaker?.title ?? null),
    text('issuer', 'report', 'Who issued a plan report', ({ report }) => report.issuer),
    text('sha256', 'source', 'Hash of the source that offsets count in', ({ source }) => source.sha256),
    text('media_type', 'source', 'What kind of file the source is', ({ source }) => source.mediaType),
    integer('length', 'source', 'Of its text, in UTF-16 units', ({ source }) => source.length),
    integer('observations', 'counts', 'How many were read', ({ counts }) => counts.observations),
    integer('terms', 'counts', 'How many it explains or shortens', ({ counts }) => counts.terms),
    integer('projects', 'counts', 'How many it lists', ({ counts }) => counts.projects),
    integer('tables', 'counts', 'How many it holds', ({ counts }) => counts.tables),
    time('recorded_at', 'recordedAt', 'When this version was written into the database', (r) => r.recordedAt),
  ],
};
