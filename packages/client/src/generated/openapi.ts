// Generated from openapi.json by `pnpm --filter @gongbao/client generate`.
export interface paths {
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the worker runs; asks nothing of the database */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the database answers and has data, and what the nightly checks have found */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bulk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Files of the whole data set: Parquet, CSV with its metadata, a Croissant description */
        readonly get: operations["listBulkFiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bulk/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One of the files of the whole data set, or a range of its bytes */
        readonly get: operations["getBulkFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** New, changed and withdrawn reports, in the order in which they came */
        readonly get: operations["listChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/charts/{chart}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A chart as an SVG picture, with its title, source and date inside, for pages without scripts */
        readonly get: operations["getChart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Holds the figures of a report file against each other; nothing of it is kept */
        readonly post: operations["checkFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/compare": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Places side by side: what is said of one indicator in one period */
        readonly get: operations["comparePlaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/feeds/{feed}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The latest changes as a feed: atom or json */
        readonly get: operations["getChangesFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a chart needs of some indicators, in one short answer: columns instead of rows */
        readonly get: operations["getFigures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The catalogue of indicators */
        readonly get: operations["listIndicators"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/indicators/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One entry of the catalogue */
        readonly get: operations["getIndicator"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ingests/{sha256}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What became of a file that was sent
         * @description Open to whoever has the hash. What the file is called is told to those alone who may send files.
         */
        readonly get: operations["getIngest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ledger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What became of the targets of one place: verdicts, changes, vintages, missing years */
        readonly get: operations["getLedger"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/observations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Observations: what was measured, where, when, how much, and the words that say so */
        readonly get: operations["listObservations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/observations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One observation with its provenance: report, section, offsets, words, hash, selectors */
        readonly get: operations["getObservation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/oembed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How to embed the chart that an address of this service shows (oEmbed 1.0) */
        readonly get: operations["getOEmbed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reads a report file; nothing of it is kept */
        readonly post: operations["parseFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Places by GB/T 2260 */
        readonly get: operations["listPlaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One place, those above it and those directly under it */
        readonly get: operations["getPlace"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The reports that are known */
        readonly get: operations["listReports"];
        readonly put?: never;
        /**
         * Sends a report file to be read and stored
         * @description Needs a token with the scope `ingest`. The same file again changes nothing; a new version of a report is added, never written over.
         */
        readonly post: operations["sendReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One report: masthead, outline, tables, terms, projects */
        readonly get: operations["getReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures of a report that contradict each other, and what was held against what */
        readonly get: operations["listReportFindings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/numbers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What became of every number of a report, and what its reader should know */
        readonly get: operations["getReportNumbers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/observations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The observations of one report, in its order */
        readonly get: operations["listReportObservations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The terms that a report explains or shortens, in its order */
        readonly get: operations["listReportTerms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every reading of a report that was ever current, the newest first */
        readonly get: operations["listReportVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lists the readings of a report file to look at first; nothing of it is kept */
        readonly post: operations["reviewFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Places, indicators, reports and terms by words of their names, two-character words too */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One indicator of one place over the periods: results, their vintages, targets as intervals */
        readonly get: operations["getSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Terms that reports explain or shorten */
        readonly get: operations["listTerms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Holds the figures of a sentence against what reports say
         * @description match: the same figure as far as both are written out, or one that the words of the sentence allow.
         *     close: of two figures, off by no more than 1 % (0.1 points for percentages); a bound
         *     that the other breaks (不到800, where 802.1 is stored) is a mismatch, however near. Each verdict has the observation that
         *     says so; without one it is cannot-verify, with the reason. A stored bound (8%以上) that neither confirms nor excludes the
         *     claim is cannot-verify too, and shown. Of growth over several years one figure may be the yearly mean and the other what
         *     it came to: where one is more than thrice the other they are not-comparable. A result is held against results and a target against targets: where only the other
         *     is stored, it stands among the others. A sentence that speaks of an intention (预期, 计划, 力争) is of a target; what is
         *     said of both (控制在, 保持在, 不低于) is held against both; `status` says otherwise. Where no figure is read in the
         *     sentence the list is empty, and the answer itself says cannot-verify: no-figure-read.
         */
        readonly post: operations["verifySentence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Annotation: {
            /** @enum {string} */
            readonly "@context": "http://www.w3.org/ns/anno.jsonld";
            readonly body: string;
            readonly id: string;
            /** @enum {string} */
            readonly motivation: "identifying";
            readonly target: {
                readonly selector: readonly [
                    {
                        readonly end: number;
                        readonly start: number;
                        /** @enum {string} */
                        readonly type: "TextPositionSelector";
                    },
                    {
                        readonly exact: string;
                        /** @enum {string} */
                        readonly type: "TextQuoteSelector";
                    }
                ];
                /** @description The text, by the SHA-256 of its bytes. */
                readonly source: string;
            };
            /** @enum {string} */
            readonly type: "Annotation";
        };
        readonly BulkFile: {
            readonly bytes: number;
            /** @description Where it is; takes range requests. */
            readonly href: string;
            /** @description What it holds. */
            readonly means: string;
            readonly mediaType: string;
            readonly name: string;
            /** @description Null for what is no table. */
            readonly rows: number | null;
            readonly sha256: string;
        };
        readonly BulkFiles: {
            /**
             * Format: date-time
             * @description When that revision came.
             */
            readonly changedAt: string;
            readonly files: readonly components["schemas"]["BulkFile"][];
            /**
             * @description Whether the files hold what Gongbao is published with alone, or all that the service had.
             * @enum {string}
             */
            readonly madeFrom: "data" | "service";
            /** @description Of the data that the files hold; the newest of the service is in each `citation`. */
            readonly revision: number;
        };
        readonly Checks: {
            readonly findings: readonly components["schemas"]["Finding"][];
            /** @enum {string} */
            readonly format: "gongbao/checks@1";
            readonly summary: readonly {
                readonly conflicts: number;
                readonly holds: number;
                readonly notCheckable: number;
                readonly notes: number;
                readonly rule: string;
            }[];
        };
        /** @description How to cite the answer. Each figure has its own receipt besides. */
        readonly Citation: {
            readonly long: string;
            /** @example Gongbao, data of 2026-01-01, https://example.org/v1/observations?indicator=gdp */
            readonly short: string;
        };
        /**
         * @description One member of all rows. Without `at`, row n has `values[n]`, or every row the only value there is; with it, row n has `values[at[n]]`.
         * @example {
         *       "values": [
         *         "2022",
         *         "2023"
         *       ],
         *       "at": [
         *         0,
         *         1,
         *         0
         *       ]
         *     }
         */
        readonly Column: {
            readonly at?: readonly number[];
            readonly values: readonly (number | {
                readonly max: number;
                readonly min: number;
            } | {
                readonly parts: readonly number[];
            } | string | null)[];
        };
        readonly Diagnostic: {
            readonly code: string;
            readonly end: number;
            readonly facts: {
                readonly [key: string]: unknown;
            };
            readonly message: string;
            /** @enum {string} */
            readonly severity: "error" | "warning" | "note";
            readonly start: number;
        };
        readonly Doubt: {
            readonly indicator: {
                readonly id: string | null;
                readonly text: string;
            };
            /** @description Which signs it has, those of the most misreadings first: bare-name, put-together … */
            readonly kinds: readonly string[];
            /** @description The observation's id. */
            readonly observation: string;
            readonly span: {
                readonly end: number;
                readonly quote: string;
                readonly report: string;
                readonly start: number;
            };
        };
        readonly Fault: {
            readonly detail: string;
            /** Format: date-time */
            readonly foundAt: string;
            /** @description file-missing, file-changed, rows-changed, observation-count … */
            readonly kind: string;
            /** @description In what it was found: a hash, a version, a report, a place … */
            readonly name: string;
            /**
             * Format: date-time
             * @description When it was last found.
             */
            readonly seenAt: string;
        };
        readonly Figures: {
            /** @description The members of observations. `report` and `place` are numbers of rows in those tables; the id of an observation is that of its report, @ and `mark`; `start`, `end` and `quote` are its `source`. */
            readonly figures: {
                readonly columns: {
                    readonly against: components["schemas"]["Column"];
                    readonly attribute: components["schemas"]["Column"];
                    readonly bound: components["schemas"]["Column"];
                    readonly clauseEnd: components["schemas"]["Column"];
                    readonly clauseStart: components["schemas"]["Column"];
                    readonly end: components["schemas"]["Column"];
                    readonly indicator: components["schemas"]["Column"];
                    readonly indicatorText: components["schemas"]["Column"];
                    readonly mark: components["schemas"]["Column"];
                    readonly measure: components["schemas"]["Column"];
                    readonly modality: components["schemas"]["Column"];
                    readonly period: components["schemas"]["Column"];
                    readonly place: components["schemas"]["Column"];
                    readonly qualitative: components["schemas"]["Column"];
                    readonly quantity: components["schemas"]["Column"];
                    readonly quantityUnit: components["schemas"]["Column"];
                    readonly quote: components["schemas"]["Column"];
                    readonly report: components["schemas"]["Column"];
                    readonly section: components["schemas"]["Column"];
                    readonly sectionTitle: components["schemas"]["Column"];
                    readonly start: components["schemas"]["Column"];
                    readonly status: components["schemas"]["Column"];
                    readonly table: components["schemas"]["Column"];
                    readonly tableColumn: components["schemas"]["Column"];
                    readonly tableRow: components["schemas"]["Column"];
                    readonly unit: components["schemas"]["Column"];
                    readonly value: components["schemas"]["Column"];
                };
                /** @description How many rows. */
                readonly count: number;
            };
            /** @description Those of the catalogue that were asked for. */
            readonly indicators: readonly {
                readonly id: string;
                readonly names: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            /** @description False when there are more than 5,000: name places to have all. */
            readonly isWhole: boolean;
            readonly places: {
                readonly columns: {
                    readonly code: components["schemas"]["Column"];
                    readonly english: components["schemas"]["Column"];
                    readonly name: components["schemas"]["Column"];
                };
                /** @description How many rows. */
                readonly count: number;
            };
            readonly reports: {
                readonly columns: {
                    readonly deliveredOn: components["schemas"]["Column"];
                    readonly id: components["schemas"]["Column"];
                    readonly title: components["schemas"]["Column"];
                    readonly year: components["schemas"]["Column"];
                };
                /** @description How many rows. */
                readonly count: number;
            };
        };
        readonly Finding: {
            /** @description The rule that found it. */
            readonly code: string;
            readonly facts: {
                readonly [key: string]: string | number | readonly (string | number)[];
            };
            readonly message: string;
            /** @enum {string} */
            readonly severity: "conflict" | "note";
            readonly spans: readonly {
                readonly end: number;
                readonly quote: string;
                readonly report: string;
                readonly start: number;
            }[];
        };
        /**
         * @example {
         *       "id": "urban-new-jobs",
         *       "group": "employment",
         *       "names": {
         *         "zh": "城镇新增就业",
         *         "en": "New urban jobs"
         *       },
         *       "synonyms": [
         *         "新增城镇就业"
         *       ],
         *       "unit": "{person}",
         *       "measures": [
         *         "level",
         *         "growth"
         *       ],
         *       "betterWhen": "higher",
         *       "definition": {
         *         "zh": "一段时间里城镇新就业的人数减去自然减员。",
         *         "en": "People newly at work in towns in the period, less those who left."
         *       },
         *       "observations": 12
         *     }
         */
        readonly Indicator: {
            /**
             * @description The side that people aim at.
             * @enum {string|null}
             */
            readonly betterWhen: "higher" | "lower" | null;
            readonly crosswalk?: {
                readonly sdg?: readonly string[];
                readonly worldBank?: readonly string[];
            };
            readonly definition: {
                readonly en: string;
                readonly zh: string;
            };
            readonly exclusions?: {
                readonly en: string;
                readonly zh: string;
            };
            readonly group: string;
            readonly id: string;
            readonly measures: readonly ("level" | "growth" | "change" | "gap" | "rank")[];
            readonly names: {
                readonly en: string;
                readonly zh: string;
            };
            /** @description How many observations of it are known. */
            readonly observations: number;
            readonly otherUnits?: readonly string[];
            readonly partOf?: readonly string[];
            /** @description Other names, as reports write them. */
            readonly synonyms: readonly string[];
            /** @description ISO 4217 for money, UCUM for the rest. */
            readonly unit: string;
        };
        readonly IngestJob: {
            readonly attempts: number;
            readonly detail: string | null;
            /** @description Where its state is told. */
            readonly href: string;
            readonly length: number;
            /** @description Null too where no token that may send files is shown. */
            readonly name: string | null;
            /** @description Why it failed, or why the last try did: `no-place`, `no-year` or `no-kind` where a report says too little to be stored, what a reader says of a file that is none, or what broke. */
            readonly reason: string | null;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly reportId: string | null;
            readonly sha256: string;
            /** @enum {string} */
            readonly state: "received" | "queued" | "stored" | "failed";
            /** Format: date-time */
            readonly updatedAt: string;
        };
        /** @description In the unit that the target is written in. */
        readonly Interval: {
            readonly max: number | null;
            readonly maxOpen: boolean;
            /** @description Null: no end on this side. */
            readonly min: number | null;
            readonly minOpen: boolean;
        };
        /** @description A dataset of JSON-stat 2.0, https://json-stat.org */
        readonly JsonStat: {
            /** @enum {string} */
            readonly class: "dataset";
            readonly dimension: {
                readonly [key: string]: {
                    readonly category: {
                        readonly index: readonly string[];
                        readonly label?: {
                            readonly [key: string]: string;
                        };
                    };
                } & {
                    readonly [key: string]: unknown;
                };
            };
            readonly extension: {
                /** @description Observations that are no single number. */
                readonly notRepresented: readonly string[];
                /** @description The receipt of each value, by position. */
                readonly sources: {
                    readonly [key: string]: {
                        readonly [key: string]: unknown;
                    };
                };
            } & {
                readonly [key: string]: unknown;
            };
            readonly id: readonly string[];
            readonly size: readonly number[];
            /** @description By position; the cube is sparse. */
            readonly value: {
                readonly [key: string]: number;
            };
            /** @enum {string} */
            readonly version: "2.0";
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Targets held against results by one published rule. No scores, no ranking. */
        readonly Ledger: {
            readonly changes: readonly components["schemas"]["TargetChange"][];
            /** @enum {string} */
            readonly format: "gongbao/ledger@1";
            readonly gaps: readonly {
                readonly refArea: string;
                readonly year: number;
            }[];
            readonly verdicts: readonly components["schemas"]["Verdict"][];
            readonly vintages: readonly components["schemas"]["Vintage"][];
        };
        readonly NumberAccount: {
            readonly diagnostics: readonly components["schemas"]["Diagnostic"][];
            readonly numbers: {
                readonly ignored: {
                    readonly date: number;
                    readonly list: number;
                    readonly name: number;
                    readonly other: number;
                    readonly spec: number;
                };
                readonly ignoredAt: readonly {
                    readonly end: number;
                    /** @enum {string} */
                    readonly reason: "date" | "name" | "spec" | "list" | "other";
                    readonly rule: string;
                    readonly start: number;
                }[];
                readonly observed: number;
                readonly total: number;
                readonly unresolved: number;
            };
        };
        /**
         * @example {
         *       "id": "990101-2024-gwr@512",
         *       "indicator": {
         *         "text": "地区生产总值",
         *         "id": "gdp"
         *       },
         *       "refArea": "990101",
         *       "period": "2023",
         *       "measure": "level",
         *       "value": 312.6,
         *       "unit": "亿元",
         *       "quantity": {
         *         "value": 31260000000,
         *         "unit": "CNY"
         *       },
         *       "bound": "eq",
         *       "status": "actual",
         *       "modality": null,
         *       "attribute": null,
         *       "qualitative": null,
         *       "against": null,
         *       "section": "s2",
         *       "table": null,
         *       "source": {
         *         "start": 512,
         *         "end": 519,
         *         "quote": "312.6亿元"
         *       },
         *       "clause": {
         *         "start": 505,
         *         "end": 519
         *       },
         *       "place": {
         *         "code": "990101",
         *         "name": "云州市清河区",
         *         "english": null
         *       },
         *       "sectionTitle": "2023年工作回顾",
         *       "report": {
         *         "id": "990101-2024-gwr",
         *         "title": "云州市清河区人民政府工作报告",
         *         "kind": "government-work-report",
         *         "year": 2024,
         *         "deliveredOn": "2024-01-12",
         *         "refArea": {
         *           "code": "990101",
         *           "name": "云州市清河区",
         *           "level": "county"
         *         },
         *         "sha256": "0000000000000000000000000000000000000000000000000000000000000000"
         *       }
         *     }
         */
        readonly Observation: {
            readonly against: string | null;
            readonly attribute: string | null;
            /** @enum {string} */
            readonly bound: "eq" | "ge" | "gt" | "le" | "lt" | "approx";
            readonly clause: {
                readonly end: number;
                readonly start: number;
            };
            readonly id: string;
            readonly indicator: {
                readonly id: string | null;
                readonly text: string;
            };
            /** @enum {string} */
            readonly measure: "level" | "growth" | "change" | "gap" | "rank";
            readonly modality: string | null;
            readonly period: string | null;
            /** @description The place of `refArea`. */
            readonly place: {
                readonly code: string;
                /** @description What readers of English call it; null where no such name is kept. */
                readonly english: string | null;
                readonly name: string;
            } | null;
            readonly qualitative: string | null;
            readonly quantity: {
                readonly unit: string;
                readonly value: number | {
                    readonly max: number;
                    readonly min: number;
                } | {
                    readonly parts: readonly number[];
                };
            } | null;
            readonly refArea: string | null;
            readonly report: components["schemas"]["ReportReference"];
            readonly section: string | null;
            readonly sectionTitle: string | null;
            readonly source: {
                readonly end: number;
                readonly quote: string;
                readonly start: number;
            };
            /** @enum {string} */
            readonly status: "actual" | "estimate" | "target";
            readonly table: {
                readonly column: number;
                readonly index: number;
                readonly row: number;
            } | null;
            readonly unit: string | null;
            readonly value: number | {
                readonly max: number;
                readonly min: number;
            } | {
                readonly parts: readonly number[];
            } | null;
        };
        /**
         * @example {
         *       "id": "990101-2024-gwr@512",
         *       "indicator": {
         *         "text": "地区生产总值",
         *         "id": "gdp"
         *       },
         *       "refArea": "990101",
         *       "period": "2023",
         *       "measure": "level",
         *       "value": 312.6,
         *       "unit": "亿元",
         *       "quantity": {
         *         "value": 31260000000,
         *         "unit": "CNY"
         *       },
         *       "bound": "eq",
         *       "status": "actual",
         *       "modality": null,
         *       "attribute": null,
         *       "qualitative": null,
         *       "against": null,
         *       "section": "s2",
         *       "table": null,
         *       "source": {
         *         "start": 512,
         *         "end": 519,
         *         "quote": "312.6亿元"
         *       },
         *       "clause": {
         *         "start": 505,
         *         "end": 519
         *       },
         *       "place": {
         *         "code": "990101",
         *         "name": "云州市清河区",
         *         "english": null
         *       },
         *       "sectionTitle": "2023年工作回顾",
         *       "report": {
         *         "id": "990101-2024-gwr",
         *         "title": "云州市清河区人民政府工作报告",
         *         "kind": "government-work-report",
         *         "year": 2024,
         *         "deliveredOn": "2024-01-12",
         *         "refArea": {
         *           "code": "990101",
         *           "name": "云州市清河区",
         *           "level": "county"
         *         },
         *         "sha256": "0000000000000000000000000000000000000000000000000000000000000000"
         *       }
         *     }
         */
        readonly ObservationWithProvenance: components["schemas"]["Observation"] & {
            readonly provenance: {
                readonly annotation: components["schemas"]["Annotation"];
                readonly section: {
                    readonly end: number;
                    readonly id: string;
                    /** @enum {string} */
                    readonly role: "preamble" | "review" | "plan" | "government-building" | "glossary" | "annex" | "other";
                    readonly start: number;
                    readonly title: string;
                } | null;
                /** @description The version of the report that states it. */
                readonly version: {
                    /**
                     * Format: date-time
                     * @description When this version was written into the database.
                     */
                    readonly recordedAt: string;
                    readonly sha256: string;
                    /**
                     * Format: date-time
                     * @description When another took its place, or it was withdrawn; null while it is current.
                     */
                    readonly supersededAt: string | null;
                };
            };
        };
        /** @description oEmbed 1.0, https://oembed.com */
        readonly OEmbed: {
            readonly cache_age: number;
            readonly height: number;
            readonly html: string;
            readonly provider_name: string;
            readonly provider_url: string;
            readonly thumbnail_height: number;
            readonly thumbnail_url: string;
            readonly thumbnail_width: number;
            readonly title: string;
            /** @enum {string} */
            readonly type: "rich";
            /** @enum {string} */
            readonly version: "1.0";
            readonly width: number;
        };
        readonly Page: {
            readonly limit: number;
            /** @description The cursor of the page after this one; null on the last. A page may hold fewer items than its limit, or none, and have one. */
            readonly next: string | null;
        };
        readonly ParsedObservation: {
            readonly against: string | null;
            readonly attribute: string | null;
            /** @enum {string} */
            readonly bound: "eq" | "ge" | "gt" | "le" | "lt" | "approx";
            readonly clause: {
                readonly end: number;
                readonly start: number;
            };
            readonly id: string;
            readonly indicator: {
                readonly id: string | null;
                readonly text: string;
            };
            /** @enum {string} */
            readonly measure: "level" | "growth" | "change" | "gap" | "rank";
            readonly modality: string | null;
            readonly period: string | null;
            readonly qualitative: string | null;
            readonly quantity: {
                readonly unit: string;
                readonly value: number | {
                    readonly max: number;
                    readonly min: number;
                } | {
                    readonly parts: readonly number[];
                };
            } | null;
            readonly refArea: string | null;
            readonly section: string | null;
            readonly source: {
                readonly end: number;
                readonly quote: string;
                readonly start: number;
            };
            /** @enum {string} */
            readonly status: "actual" | "estimate" | "target";
            readonly table: {
                readonly column: number;
                readonly index: number;
                readonly row: number;
            } | null;
            readonly unit: string | null;
            readonly value: number | {
                readonly max: number;
                readonly min: number;
            } | {
                readonly parts: readonly number[];
            } | null;
        };
        /** @description The output contract gongbao/report@1. */
        readonly ParsedReport: {
            readonly diagnostics: readonly components["schemas"]["Diagnostic"][];
            /** @enum {string} */
            readonly format: "gongbao/report@1";
            readonly numbers: {
                readonly ignored: {
                    readonly date: number;
                    readonly list: number;
                    readonly name: number;
                    readonly other: number;
                    readonly spec: number;
                };
                readonly ignoredAt: readonly {
                    readonly end: number;
                    /** @enum {string} */
                    readonly reason: "date" | "name" | "spec" | "list" | "other";
                    readonly rule: string;
                    readonly start: number;
                }[];
                readonly observed: number;
                readonly total: number;
                readonly unresolved: number;
            };
            readonly observations: readonly components["schemas"]["ParsedObservation"][];
            readonly outline: readonly components["schemas"]["Section"][];
            readonly projects: readonly {
                readonly box: string | null;
                readonly end: number;
                readonly group: string | null;
                readonly name: string;
                /** @enum {string} */
                readonly stage: "new" | "continued" | "completed" | "preparation";
                readonly start: number;
            }[];
            readonly report: {
                /** Format: date */
                readonly deliveredOn: string | null;
                readonly id: string;
                readonly issuer: string | null;
                /** @enum {string} */
                readonly kind: "government-work-report" | "plan-report" | "budget-report" | "unknown";
                readonly meeting: string | null;
                readonly refArea: {
                    readonly code: string;
                    /** @enum {string} */
                    readonly level: "nation" | "province" | "prefecture" | "county";
                    readonly name: string;
                } | null;
                readonly reviewPeriods: readonly string[];
                readonly speaker: {
                    readonly name: string;
                    readonly title: string | null;
                } | null;
                readonly title: string | null;
                readonly year: number | null;
            };
            readonly source: {
                readonly length: number;
                readonly mediaType: string;
                readonly origins?: readonly {
                    readonly end: number;
                    readonly number: number;
                    readonly start: number;
                    /** @enum {string} */
                    readonly type: "page" | "paragraph" | "table" | "note";
                }[];
                readonly sha256: string;
                readonly supplementary?: readonly number[];
            };
            readonly tables: readonly {
                readonly caption: string | null;
                readonly columns: readonly string[];
                readonly end: number;
                readonly rows: readonly {
                    readonly cells: readonly string[];
                    readonly group: string | null;
                }[];
                readonly start: number;
            }[];
            readonly terms: readonly {
                readonly components: readonly {
                    readonly items: readonly string[];
                    readonly label: string;
                    readonly symbol: string;
                }[];
                readonly definition: {
                    readonly end: number;
                    readonly start: number;
                } | null;
                readonly number: number | null;
                readonly references: readonly {
                    readonly end: number;
                    readonly start: number;
                }[];
                readonly term: string;
            }[];
        };
        /**
         * @example {
         *       "code": "990101",
         *       "name": "清河区",
         *       "fullName": "云州市清河区",
         *       "english": null,
         *       "level": "county",
         *       "parent": "990000",
         *       "former": [],
         *       "reports": 3
         *     }
         */
        readonly Place: {
            /** @description GB/T 2260; the nation is 000000. */
            readonly code: string;
            /** @description What readers of English call it; null where no such name is kept. */
            readonly english: string | null;
            /** @description What became part of it, the latest first. */
            readonly former: readonly {
                /** @enum {string} */
                readonly change: "converted" | "merged" | "divided" | "renamed" | "raised";
                readonly code: string | null;
                readonly into: readonly string[];
                /** @enum {string} */
                readonly level: "nation" | "province" | "prefecture" | "county";
                readonly name: string;
                readonly parent: string;
                /** @description When the change was decided: YYYY or YYYY-MM. */
                readonly until: string;
            }[];
            /** @description With the places above it, the nation left out. */
            readonly fullName: string;
            /** @enum {string} */
            readonly level: "nation" | "province" | "prefecture" | "county";
            readonly name: string;
            readonly parent: string | null;
            /** @description How many of its reports are known. */
            readonly reports: number;
        };
        readonly PlaceComparison: {
            readonly observations: readonly components["schemas"]["Observation"][];
            readonly place: {
                readonly code: string;
                /** @description What readers of English call it; null where no such name is kept. */
                readonly english: string | null;
                readonly name: string;
            } | null;
        };
        /**
         * @example {
         *       "code": "990101",
         *       "name": "清河区",
         *       "fullName": "云州市清河区",
         *       "english": null,
         *       "level": "county",
         *       "parent": "990000",
         *       "former": [],
         *       "reports": 3
         *     }
         */
        readonly PlaceFamily: components["schemas"]["Place"] & {
            /** @description The places that it lies in, the nation first. */
            readonly above: readonly components["schemas"]["Place"][];
            /** @description The places directly under it. */
            readonly under: readonly components["schemas"]["Place"][];
        };
        /** @description Problem details of RFC 9457. */
        readonly Problem: {
            readonly detail?: string;
            readonly errors?: readonly {
                readonly message: string;
                readonly parameter: string;
            }[];
            readonly facts?: {
                readonly [key: string]: string | number;
            };
            readonly instance: string;
            readonly requestId: string;
            readonly status: number;
            readonly title: string;
            /**
             * @description Which problem it is; stable.
             * @example /problems/not-found
             */
            readonly type: string;
        };
        readonly Report: components["schemas"]["ReportSummary"] & {
            readonly diagnostics: readonly components["schemas"]["Diagnostic"][];
            readonly numbers: {
                readonly ignored: {
                    readonly date: number;
                    readonly list: number;
                    readonly name: number;
                    readonly other: number;
                    readonly spec: number;
                };
                readonly ignoredAt: readonly {
                    readonly end: number;
                    /** @enum {string} */
                    readonly reason: "date" | "name" | "spec" | "list" | "other";
                    readonly rule: string;
                    readonly start: number;
                }[];
                readonly observed: number;
                readonly total: number;
                readonly unresolved: number;
            };
            readonly outline: readonly components["schemas"]["Section"][];
            readonly projects: readonly {
                readonly box: string | null;
                readonly end: number;
                readonly group: string | null;
                readonly name: string;
                /** @enum {string} */
                readonly stage: "new" | "continued" | "completed" | "preparation";
                readonly start: number;
            }[];
            readonly tables: readonly {
                readonly caption: string | null;
                readonly columns: readonly string[];
                readonly end: number;
                readonly rows: readonly {
                    readonly cells: readonly string[];
                    readonly group: string | null;
                }[];
                readonly start: number;
            }[];
            readonly terms: readonly {
                readonly components: readonly {
                    readonly items: readonly string[];
                    readonly label: string;
                    readonly symbol: string;
                }[];
                readonly definition: {
                    readonly end: number;
                    readonly start: number;
                } | null;
                readonly number: number | null;
                readonly references: readonly {
                    readonly end: number;
                    readonly start: number;
                }[];
                readonly term: string;
            }[];
        };
        readonly ReportChange: components["schemas"]["ReportSummary"] & {
            /** Format: date-time */
            readonly changedAt: string;
            /** @enum {string} */
            readonly kind: "new" | "changed" | "withdrawn";
        };
        readonly ReportReference: {
            /** Format: date */
            readonly deliveredOn: string | null;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "government-work-report" | "plan-report" | "budget-report" | "unknown";
            readonly refArea: {
                readonly code: string;
                /** @enum {string} */
                readonly level: "nation" | "province" | "prefecture" | "county";
                readonly name: string;
            };
            /** @description Of the source that the offsets count in. */
            readonly sha256: string;
            readonly title: string | null;
            /** @description The year that the report plans. */
            readonly year: number;
        };
        readonly ReportSummary: {
            readonly counts: {
                readonly observations: number;
                readonly projects: number;
                readonly tables: number;
                readonly terms: number;
            };
            /**
             * Format: date-time
             * @description When this version was written into the database.
             */
            readonly recordedAt: string;
            readonly report: {
                /** Format: date */
                readonly deliveredOn: string | null;
                readonly id: string;
                readonly issuer: string | null;
                /** @enum {string} */
                readonly kind: "government-work-report" | "plan-report" | "budget-report" | "unknown";
                readonly meeting: string | null;
                readonly refArea: {
                    readonly code: string;
                    /** @enum {string} */
                    readonly level: "nation" | "province" | "prefecture" | "county";
                    readonly name: string;
                } | null;
                readonly reviewPeriods: readonly string[];
                readonly speaker: {
                    readonly name: string;
                    readonly title: string | null;
                } | null;
                readonly title: string | null;
                readonly year: number | null;
            };
            readonly source: {
                readonly length: number;
                readonly mediaType: string;
                readonly origins?: readonly {
                    readonly end: number;
                    readonly number: number;
                    readonly start: number;
                    /** @enum {string} */
                    readonly type: "page" | "paragraph" | "table" | "note";
                }[];
                readonly sha256: string;
                readonly supplementary?: readonly number[];
            };
        };
        readonly ReportVersion: components["schemas"]["ReportSummary"] & {
            /**
             * Format: date
             * @description A day that `asOf` shows this version for. Null where it does for none: another took its place before the day was over, or before the report counted as delivered.
             */
            readonly asOf: string | null;
            /**
             * Format: date-time
             * @description When another took its place, or it was withdrawn; null while it is current.
             */
            readonly supersededAt: string | null;
        };
        readonly Review: {
            readonly doubts: readonly components["schemas"]["Doubt"][];
            /** @enum {string} */
            readonly format: "gongbao/review@1";
            /** @description How many readings of sentences were looked at. */
            readonly readings: number;
            readonly summary: readonly {
                readonly kind: string;
                readonly readings: number;
            }[];
        };
        readonly SearchHit: {
            readonly href: string;
            /** @enum {string} */
            readonly kind: "place" | "indicator" | "report" | "term";
            readonly label: string;
            /** @description A place's code, an indicator's or a report's id; for a term report#number. */
            readonly ref: string;
        };
        readonly Section: {
            readonly children: readonly components["schemas"]["Section"][];
            readonly end: number;
            readonly id: string;
            readonly level: number;
            readonly ordinal: string | null;
            /** @enum {string} */
            readonly role: "preamble" | "review" | "plan" | "government-building" | "glossary" | "annex" | "other";
            readonly start: number;
            readonly title: string;
        };
        readonly SeriesPoint: {
            /** @enum {string} */
            readonly measure: "level" | "growth" | "change" | "gap" | "rank";
            readonly period: string | null;
            /** @description What the latest report states; null where none does. */
            readonly result: components["schemas"]["Observation"] | null;
            readonly targets: readonly {
                /** @description Null for a target in words. */
                readonly interval: components["schemas"]["Interval"] | null;
                readonly observation: components["schemas"]["Observation"];
                /** @description The sentence of the ledger rule that gives the interval. */
                readonly rule: string | null;
            }[];
            /** @description What every report states, the earliest first. */
            readonly vintages: readonly components["schemas"]["Observation"][];
        };
        /** @description An observation, and the report that states it. */
        readonly Statement: {
            readonly against: string | null;
            readonly attribute: string | null;
            /** @enum {string} */
            readonly bound: "eq" | "ge" | "gt" | "le" | "lt" | "approx";
            readonly clause: {
                readonly end: number;
                readonly start: number;
            };
            readonly id: string;
            readonly indicator: {
                readonly id: string | null;
                readonly text: string;
            };
            /** @enum {string} */
            readonly measure: "level" | "growth" | "change" | "gap" | "rank";
            readonly modality: string | null;
            readonly period: string | null;
            readonly qualitative: string | null;
            readonly quantity: {
                readonly unit: string;
                readonly value: number | {
                    readonly max: number;
                    readonly min: number;
                } | {
                    readonly parts: readonly number[];
                };
            } | null;
            readonly refArea: string | null;
            readonly report: string;
            readonly section: string | null;
            readonly source: {
                readonly end: number;
                readonly quote: string;
                readonly start: number;
            };
            /** @enum {string} */
            readonly status: "actual" | "estimate" | "target";
            readonly table: {
                readonly column: number;
                readonly index: number;
                readonly row: number;
            } | null;
            readonly unit: string | null;
            readonly value: number | {
                readonly max: number;
                readonly min: number;
            } | {
                readonly parts: readonly number[];
            } | null;
        };
        readonly TargetChange: {
            /** @enum {string|null} */
            readonly difference: "unit" | "measure" | "definition" | "number-and-words" | null;
            readonly indicator: {
                readonly id: string | null;
                readonly text: string;
            };
            /** @enum {string} */
            readonly kind: "dropped" | "redefined" | "appeared";
            readonly period: string;
            readonly refArea: string;
            readonly successor: components["schemas"]["Statement"] | null;
            readonly target: components["schemas"]["Statement"];
        };
        /** @description A term as one report has it; positions count in the source with that hash. */
        readonly Term: {
            readonly components: readonly {
                readonly items: readonly string[];
                readonly label: string;
                readonly symbol: string;
            }[];
            readonly definition: {
                readonly end: number;
                readonly start: number;
            } | null;
            readonly number: number | null;
            readonly references: readonly {
                readonly end: number;
                readonly start: number;
            }[];
            readonly report: {
                readonly id: string;
                readonly sha256: string;
                readonly title: string | null;
            };
            readonly term: string;
        };
        readonly Verdict: {
            /** @description Result minus the nearest end of the target; null when inside, or nothing can be subtracted. */
            readonly distance: {
                readonly unit: string | null;
                readonly value: number;
            } | null;
            readonly facts: {
                readonly [key: string]: string | number;
            };
            readonly indicator: {
                readonly id: string | null;
                readonly text: string;
            };
            /** @enum {string} */
            readonly measure: "level" | "growth" | "change" | "gap" | "rank";
            readonly period: string;
            readonly refArea: string;
            readonly result: components["schemas"]["Statement"] | null;
            readonly rule: string;
            /** @description What the rule says. */
            readonly sentence: {
                readonly en: string;
                readonly zh: string;
            };
            readonly target: components["schemas"]["Statement"];
            /** @enum {string} */
            readonly verdict: "met" | "missed" | "not-reported" | "too-early" | "not-comparable";
        };
        readonly VerifiedClaim: {
            readonly claim: components["schemas"]["ParsedObservation"];
            /** @description Claim minus stored, in the unit of the claim. */
            readonly difference: number | null;
            /** @description The stored figure that says so. */
            readonly observation: components["schemas"]["Observation"] | null;
            /** @description What else is stored of the same thing. */
            readonly others: readonly components["schemas"]["Observation"][];
            /** @enum {string|null} */
            readonly reason: "no-place" | "no-period" | "no-indicator" | "nothing-known" | "not-comparable" | "only-targets-known" | "only-results-known" | "stored-is-a-bound" | null;
            /** @enum {string} */
            readonly verdict: "match" | "close" | "mismatch" | "cannot-verify";
        };
        /**
         * @example {
         *       "sentence": "2023年云州市清河区地区生产总值312.6亿元。"
         *     }
         */
        readonly VerifyRequest: {
            /** @example gdp */
            readonly indicator?: string;
            readonly period?: string;
            /** @example 500115 */
            readonly place?: string;
            readonly sentence: string;
            /** @enum {string} */
            readonly status?: "actual" | "estimate" | "target";
        };
        readonly Vintage: {
            readonly indicator: {
                readonly id: string | null;
                readonly text: string;
            };
            /** @enum {string} */
            readonly measure: "level" | "growth" | "change" | "gap" | "rank";
            readonly period: string;
            readonly refArea: string;
            readonly revision: {
                readonly unit: string | null;
                readonly value: number;
            };
            readonly statements: readonly components["schemas"]["Statement"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It runs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly status: "ok";
                    };
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is ready. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly changedAt: string;
                        /** @description What the nightly checks have found wrong, until a later one finds it mended; a hundred of each database at most. */
                        readonly faults: readonly components["schemas"]["Fault"][];
                        readonly revision: number;
                        /** @enum {string} */
                        readonly status: "ready";
                        /**
                         * Format: date-time
                         * @description By when each file and each row had been read again; null before all have been for the first time.
                         */
                        readonly verifiedAt: string | null;
                    };
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer, or has no data yet; Retry-After says when to ask again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBulkFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The files. They are made at each release, and can be older than the other answers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["BulkFiles"];
                    };
                };
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getBulkFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description One range of bytes. */
                readonly range?: string;
            };
            readonly path: {
                readonly file: "observations.parquet" | "reports.parquet" | "terms.parquet" | "indicators.parquet" | "places.parquet" | "observations.csv" | "reports.csv" | "terms.csv" | "indicators.csv" | "places.csv" | "csv-metadata.json" | "croissant.json";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/csvm+json": {
                        readonly [key: string]: unknown;
                    };
                    readonly "application/ld+json": {
                        readonly [key: string]: unknown;
                    };
                    readonly "application/vnd.apache.parquet": string;
                    readonly "text/csv": string;
                };
            };
            /** @description The bytes that Range asks for. */
            readonly 206: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/csvm+json": string;
                    readonly "application/ld+json": string;
                    readonly "application/vnd.apache.parquet": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The range lies beyond the end of the file; Content-Range says how long that is. */
            readonly 416: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is being replaced; Retry-After says when to come again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
                /** @description Which comes first. */
                readonly order?: "oldest" | "newest";
                /** @description ISO date and time in UTC. */
                readonly since?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened. Feeds: /v1/feeds/atom and /v1/feeds/json. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["ReportChange"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getChart: {
        readonly parameters: {
            readonly query?: {
                /** @description What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in. */
                readonly asOf?: string;
                /** @description Over the periods; places side by side in the newest; or targets and what became of them. */
                readonly kind?: "series" | "compare" | "ledger";
                /** @description What title, key and notes are written in. */
                readonly lang?: "zh" | "en";
                /** @description The one with the most figures without it. */
                readonly measure?: "level" | "growth" | "change" | "gap" | "rank";
                /** @description The one that a comparison is of; the newest that most places have without it. */
                readonly period?: string;
                /** @description Codes of GB/T 2260; all without it, but a ledger needs them. */
                readonly place?: readonly string[];
                /** @description card is 1200 × 630, for social cards. */
                readonly size?: "page" | "card";
                /** @description auto follows the scheme of who looks at it. */
                readonly theme?: "light" | "dark" | "auto";
                /** @description In pixels; a card has its own. */
                readonly width?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of an indicator, and .svg. */
                readonly chart: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The picture. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/svg+xml": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkFile: {
        readonly parameters: {
            readonly query?: {
                /** @description Of the messages. */
                readonly language?: "zh" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Plain text (UTF-8, GB 18030 or UTF-16), HTML, DOCX or PDF with a text layer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/pdf": string;
                readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                readonly "text/html": string;
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description Findings, and what was held against what. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Checks"];
                };
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too long; it is refused before it is read. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file cannot be read; `facts.code` says why. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly comparePlaces: {
        readonly parameters: {
            readonly query: {
                /** @description What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in. */
                readonly asOf?: string;
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description An id of the catalogue. */
                readonly indicator: string;
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
                /** @description Only these measures. */
                readonly measure?: readonly ("level" | "growth" | "change" | "gap" | "rank")[];
                /** @description A year, or a span such as 2021/2025. */
                readonly period: string;
                /** @description A place and all that lies in it. */
                readonly placeWithin?: string;
                /** @description Only results, estimates or targets. */
                readonly status?: readonly ("actual" | "estimate" | "target")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Places by code; a page holds whole places. Nothing is ranked. In other formats their observations, one by one. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["PlaceComparison"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/vnd.json-stat+json": components["schemas"]["JsonStat"];
                    readonly "application/vnd.sdmx.data+csv": string;
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getChangesFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly feed: "atom" | "json";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The latest 50 changes, the newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                    readonly "application/feed+json": {
                        readonly version: string;
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getFigures: {
        readonly parameters: {
            readonly query: {
                /** @description What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in. */
                readonly asOf?: string;
                /** @description Ids of the catalogue. */
                readonly indicator: readonly string[];
                /** @description Codes of GB/T 2260; all without it. */
                readonly place?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Observations with their receipts, by column. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["Figures"];
                    };
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listIndicators: {
        readonly parameters: {
            readonly query?: {
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description Groups of the catalogue. */
                readonly group?: readonly string[];
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
                /** @description Only indicators of which observations are known, or only the others. */
                readonly observed?: boolean;
                /** @description Words of any of its names, in half or full width. */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Indicators, by id; with `q` the best match first: by name, by the beginning of one, by words within one. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["Indicator"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getIndicator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The indicator. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["Indicator"];
                    };
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getIngest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly sha256: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: components["schemas"]["IngestJob"];
                    };
                };
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLedger: {
        readonly parameters: {
            readonly query: {
                /** @description What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in. */
                readonly asOf?: string;
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description Ids of the catalogue. */
                readonly indicator?: readonly string[];
                /** @description The place whose targets are held against its results. */
                readonly place: string;
                /** @description Only these verdicts. */
                readonly verdict?: readonly ("met" | "missed" | "not-reported" | "too-early" | "not-comparable")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ledger of the place; as NDJSON and CSV its verdicts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["Ledger"];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listObservations: {
        readonly parameters: {
            readonly query?: {
                /** @description What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in. */
                readonly asOf?: string;
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description Only these members of each observation, besides its id, source and report. Not for SDMX-CSV and JSON-stat. */
                readonly fields?: readonly ("id" | "indicator" | "refArea" | "period" | "measure" | "value" | "unit" | "quantity" | "bound" | "status" | "modality" | "attribute" | "qualitative" | "against" | "section" | "table" | "source" | "clause" | "place" | "sectionTitle" | "report")[];
                /** @description No period that begins before this year. */
                readonly from?: number;
                /** @description Ids of the catalogue. */
                readonly indicator?: readonly string[];
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
                /** @description Only what is linked to an indicator of the catalogue, or only the rest. */
                readonly linked?: boolean;
                /** @description An amount, its growth or change, a gap to others, or a rank. */
                readonly measure?: readonly ("level" | "growth" | "change" | "gap" | "rank")[];
                /** @description By place and period, or by period and place; a minus turns it round. */
                readonly order?: "place" | "-place" | "period" | "-period";
                /** @description Years, or spans such as 2021/2025. */
                readonly period?: readonly string[];
                /** @description Codes of GB/T 2260. */
                readonly place?: readonly string[];
                /** @description A place and all that lies in it. */
                readonly placeWithin?: string;
                /** @description Only of this report, in its order. */
                readonly report?: string;
                /** @description Reported as achieved, reckoned so far, or planned. */
                readonly status?: readonly ("actual" | "estimate" | "target")[];
                /** @description No period that ends after this year. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Observations. NDJSON and CSV without `limit` hold all that is found, or are refused where that is more than one answer can hold. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["Observation"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/vnd.json-stat+json": components["schemas"]["JsonStat"];
                    readonly "application/vnd.sdmx.data+csv": string;
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getObservation: {
        readonly parameters: {
            readonly query?: {
                /** @description What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in. */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The observation, and the annotation that ties it to the words of its report. Without `asOf`, what only earlier versions of the report stated is answered as the last of them did, and `provenance.version` says since when it is superseded. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["ObservationWithProvenance"];
                    };
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOEmbed: {
        readonly parameters: {
            readonly query: {
                /** @description json or xml; others are not implemented (501). */
                readonly format?: string;
                /** @description The highest that the frame may be. */
                readonly maxheight?: number;
                /** @description The widest that the frame may be. */
                readonly maxwidth?: number;
                /** @description The address of a page of an indicator, of a frame, or of a picture of a chart. */
                readonly url: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A frame of type rich. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OEmbed"];
                    readonly "text/xml": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in that format. */
            readonly 501: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly parseFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Plain text (UTF-8, GB 18030 or UTF-16), HTML, DOCX or PDF with a text layer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/pdf": string;
                readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                readonly "text/html": string;
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description What is read. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParsedReport"];
                };
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too long; it is refused before it is read. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file cannot be read; `facts.code` says why. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPlaces: {
        readonly parameters: {
            readonly query?: {
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description Levels of GB/T 2260. */
                readonly level?: readonly ("nation" | "province" | "prefecture" | "county")[];
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
                /** @description Words of its name or a former one, or the beginning of its code. */
                readonly q?: string;
                /** @description Only places of which reports are known, or only the others. */
                readonly reported?: boolean;
                /** @description This place and all that lies in it. */
                readonly within?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Places, by code. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["Place"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The place in the tree. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["PlaceFamily"];
                    };
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReports: {
        readonly parameters: {
            readonly query?: {
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description Kinds of reports. */
                readonly kind?: readonly ("government-work-report" | "plan-report" | "budget-report" | "unknown")[];
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
                /** @description Codes of GB/T 2260. */
                readonly place?: readonly string[];
                /** @description A place and all that lies in it. */
                readonly placeWithin?: string;
                /** @description Words of its title or of the name of its place. */
                readonly q?: string;
                /** @description The year that the report plans. */
                readonly year?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reports, by place and year. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["ReportSummary"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sendReport: {
        readonly parameters: {
            readonly query?: {
                /** @description What the file is called, for people. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Plain text (UTF-8, GB 18030 or UTF-16), HTML, DOCX or PDF with a text layer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/pdf": string;
                readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                readonly "text/html": string;
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description The file is kept, and will be read. Location says where its state is told. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: components["schemas"]["IngestJob"];
                    };
                };
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or it may not do this. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too long; it is refused before it is read. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file cannot be read; `facts.code` says why. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All that was read from the report, its observations apart. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["Report"];
                    };
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReportFindings: {
        readonly parameters: {
            readonly query?: {
                /** @description Of the messages. */
                readonly language?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Findings by the rules that need no more than the figures. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["Checks"];
                    };
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReportNumbers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every number of the text is counted once. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: components["schemas"]["NumberAccount"];
                    };
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReportObservations: {
        readonly parameters: {
            readonly query?: {
                /** @description What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in. */
                readonly asOf?: string;
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description Only these members of each observation, besides its id, source and report. Not for SDMX-CSV and JSON-stat. */
                readonly fields?: readonly ("id" | "indicator" | "refArea" | "period" | "measure" | "value" | "unit" | "quantity" | "bound" | "status" | "modality" | "attribute" | "qualitative" | "against" | "section" | "table" | "source" | "clause" | "place" | "sectionTitle" | "report")[];
                /** @description Ids of the catalogue. */
                readonly indicator?: readonly string[];
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
                /** @description Only what is linked to an indicator of the catalogue, or only the rest. */
                readonly linked?: boolean;
                /** @description An amount, its growth or change, a gap to others, or a rank. */
                readonly measure?: readonly ("level" | "growth" | "change" | "gap" | "rank")[];
                /** @description Years, or spans such as 2021/2025. */
                readonly period?: readonly string[];
                /** @description Reported as achieved, reckoned so far, or planned. */
                readonly status?: readonly ("actual" | "estimate" | "target")[];
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The observations that are found; as of a day, those of the version that was shown then. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["Observation"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/vnd.json-stat+json": components["schemas"]["JsonStat"];
                    readonly "application/vnd.sdmx.data+csv": string;
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReportTerms: {
        readonly parameters: {
            readonly query?: {
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Terms. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["Term"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReportVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The versions. Nothing is overwritten: what one stated is asked for by its `asOf`, of which a version has none that was replaced on the day it came. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["ReportVersion"][];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none by that name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reviewFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Plain text (UTF-8, GB 18030 or UTF-16), HTML, DOCX or PDF with a text layer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/pdf": string;
                readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                readonly "text/html": string;
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description Readings with a sign that misreadings often have. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too long; it is refused before it is read. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file cannot be read; `facts.code` says why. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query: {
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description Only these kinds; all without it. */
                readonly kind?: readonly ("place" | "indicator" | "report" | "term")[];
                /** @description How many hits at most. */
                readonly limit?: number;
                /** @description Words of a name, as they stand in it. */
                readonly q: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was found, the best first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["SearchHit"][];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSeries: {
        readonly parameters: {
            readonly query: {
                /** @description What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in. */
                readonly asOf?: string;
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description An id of the catalogue. */
                readonly indicator: string;
                /** @description A code of GB/T 2260. */
                readonly place: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Points by period and measure: all that reports state of one indicator and place, which are some dozens of figures. It has no pages; more than 5,000 figures would be refused with 400, and /v1/observations gives them in pages. In other formats the observations that the points rest on, one by one. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["SeriesPoint"][];
                    };
                    readonly "application/vnd.json-stat+json": components["schemas"]["JsonStat"];
                    readonly "application/vnd.sdmx.data+csv": string;
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTerms: {
        readonly parameters: {
            readonly query?: {
                /** @description A CSV that Excel opens as UTF-8, and that holds no formulas. */
                readonly bom?: boolean;
                /** @description The `page.next` of the page before, asked with the same parameters. */
                readonly cursor?: string;
                /** @description How many items a page holds. Without it, NDJSON and CSV hold all that is found. */
                readonly limit?: number;
                /** @description Words of a name, as they stand in it. */
                readonly q?: string;
                /** @description Only of this report, in its order. */
                readonly report?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Terms, by name; with `report` in its order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["Term"][];
                        readonly page: components["schemas"]["Page"];
                    };
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description What If-None-Match named still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly verifySentence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyRequest"];
            };
        };
        readonly responses: {
            /** @description One verdict for each figure of the sentence. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly citation: components["schemas"]["Citation"];
                        readonly data: readonly components["schemas"]["VerifiedClaim"][];
                        /**
                         * @description Only where no figure is read.
                         * @enum {string}
                         */
                        readonly reason?: "no-figure-read";
                        /**
                         * @description Only where no figure is read.
                         * @enum {string}
                         */
                        readonly verdict?: "cannot-verify";
                    };
                };
            };
            /** @description A parameter is unknown or not valid; `errors` says which and why. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address does not take that method; Allow names those that it takes. */
            readonly 405: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no answer in the format that Accept or the ending names. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too long; it is refused before it is read. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON; Accept names what is taken. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from one address; Retry-After says when to come again. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed. Nothing about the request was wrong. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
