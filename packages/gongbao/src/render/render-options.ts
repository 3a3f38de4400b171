export type Format = 'json' | 'ndjson' | 'csv' | 'text';

/** Of the labels in `text`; what the report says stays Chinese. */
export type Language = 'zh' | 'en';
