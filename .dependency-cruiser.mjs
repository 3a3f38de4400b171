/**
 * Who may import whom, as in docs/architecture.md: for each package and app the siblings that it may import. What is
 * not listed is forbidden, in its tests too.
 */
const mayImport = {
  'packages/indicator-schema': [],
  'packages/report-parser': ['packages/indicator-schema'],
  'packages/report-reader': ['packages/report-parser', 'packages/indicator-schema'],
  'packages/glossary': ['packages/indicator-schema'],
  'packages/ledger': ['packages/indicator-schema'],
  'packages/checks': ['packages/indicator-schema'],
  'packages/store': ['packages/indicator-schema'],
  'packages/client': [],
  'packages/widget': ['packages/indicator-schema'],
  'packages/gongbao': [
    'packages/indicator-schema',
    'packages/report-parser',
    'packages/report-reader',
    'packages/glossary',
    'packages/ledger',
    'packages/checks',
  ],
  'apps/api': [
    'packages/client',
    'packages/indicator-schema',
    'packages/store',
    'packages/report-parser',
    'packages/report-reader',
    'packages/glossary',
    'packages/ledger',
    'packages/checks',
    'packages/widget/src/(?:chart|ledger)(?:[.]ts)?',
  ],
  'apps/docs': ['packages/indicator-schema', 'packages/report-parser', 'packages/widget'],
  'apps/web': [
    'packages/indicator-schema',
    'packages/report-parser',
    'packages/report-reader',
    'packages/glossary',
    'packages/checks',
    'packages/widget/src/chart(?:[.]ts)?',
  ],
};

/** The packages that must also run in a browser and in a Worker. */
const runsAnywhere = '^packages/(?!gongbao/)[^/]+/src/';

const siblingRules = Object.entries(mayImport).map(([from, allowed]) => ({
  name: `imports-of-${from.replace('/', '-')}`,
  severity: 'error',
  comment: `${from} may import only itself${allowed.map((path) => `, ${path}`).join('')}.`,
  from: { path: `^${from}/` },
  to: { path: '^(packages|apps)/', pathNot: [from, ...allowed].map((path) => `^${path}(?:/|$)`) },
}));

export default {
  forbidden: [
    ...siblingRules,
    {
      name: 'api-imports-the-heavy-packages-lazily',
      severity: 'error',
      comment: 'Cold starts of the API stay short: these come in by import() where a route needs them.',
      from: { path: '^apps/api/src/' },
      to: {
        path: '^packages/(report-parser|report-reader|glossary|ledger|checks|widget)/',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'packages-are-imported-by-name',
      severity: 'error',
      comment: "A package's insides are its own: import its name, not a path into it.",
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^(packages|apps)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'sources-do-not-import-tests',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/' },
      to: { path: '/(test|e2e|bench)/|\\.test\\.ts$' },
    },
    {
      name: 'libraries-run-anywhere',
      severity: 'error',
      comment: "Node's own modules exist neither in browsers nor in Workers.",
      from: { path: runsAnywhere },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'parser-has-no-outside-dependency',
      severity: 'error',
      from: { path: '^packages/report-parser/src/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional'], pathNot: '^packages/indicator-schema/' },
    },
    {
      name: 'sources-import-declared-dependencies',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'Modules named cloudflare: are made by the runtime.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^cloudflare:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
