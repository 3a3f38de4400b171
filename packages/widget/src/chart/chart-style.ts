/** The roles of colour in a chart. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text. */
  readonly grey: string;
  /** Marks that stand back. */
  readonly faint: string;
  /** Lines at ticks. */
  readonly hair: string;
  /** What the reader chose. */
  readonly accent: string;
}

export const lightPalette: Palette = {
  paper: '#fbf9f4',
  ink: '#1f1c18',
  grey: '#5f584e',
  faint: '#8b8377',
  hair: '#e2dccf',
  accent: '#b23a25',
};

export const darkPalette: Palette = {
  paper: '#191714',
  ink: '#ece7dc',
  grey: '#b5ada0',
  faint: '#887f73',
  hair: '#37332d',
  accent: '#ec8069',
};

/** A page's own tokens, with the light colours for a page that has none. */
export const pagePalette: Palette = {
  paper: `var(--paper, ${lightPalette.paper})`,
  ink: `var(--ink, ${lightPalette.ink})`,
  grey: `var(--grey, ${lightPalette.grey})`,
  faint: `var(--faint, ${lightPalette.faint})`,
  hair: `var(--hair, ${lightPalette.hair})`,
  accent: `var(--accent, ${lightPalette.accent})`,
};

/** A palette as the tokens that `pagePalette` reads. */
export const paletteTokens = ({ paper, ink, grey, faint, hair, accent }: Palette): string =>
  `--paper: ${paper}; --ink: ${ink}; --grey: ${grey}; --faint: ${faint}; --hair: ${hair}; --accent: ${accent};`;

/** The tokens of a file that follows the reader's own scheme; its palette is `pagePalette`. */
export const followScheme = `svg { ${paletteTokens(lightPalette)} }
@media (prefers-color-scheme: dark) { svg { ${paletteTokens(darkPalette)} } }
`;

export const chartFont =
  '"Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** The look of tile maps: five tones of ink. */
export const tileStyle = ({
  ink,
  grey,
  hair,
}: Pick<Palette, 'ink' | 'grey' | 'hair'>): string => `.chart .tile rect { fill: none; stroke: ${hair}; }
.chart :is(.tile, .swatch):not(.tone-0) rect { fill: ${ink}; stroke: none; }
.chart .tone-1 rect { fill-opacity: .06; }
.chart .tone-2 rect { fill-opacity: .14; }
.chart .tone-3 rect { fill-opacity: .22; }
.chart .tone-4 rect { fill-opacity: .30; }
.chart .tone-5 rect { fill-opacity: .38; }
.chart .tile text { font-size: 11px; }
.chart .tile .small { font-size: 9px; }
.chart .tone-0 text { fill: ${grey}; }
@media (forced-colors: active) {
  .chart :is(.tile, .swatch)[class] rect { stroke: CanvasText; }
}
`;

/** The look of every mark; the same text serves a page, a shadow root and a file. */
export const chartStyle = ({ paper, ink, grey, faint, hair, accent }: Palette): string => `
.chart { display: block; max-width: 100%; overflow: visible; font-family: ${chartFont}; font-variant-numeric: tabular-nums; }
.chart text { fill: ${ink}; font-size: 13px; }
.chart path { fill: none; pointer-events: none; stroke-linejoin: round; stroke-linecap: round; }
.chart .axis-text, .chart .unit { fill: ${grey}; font-size: 12px; }
.chart .gap, .chart .words { fill: ${grey}; font-size: 11px; }
.chart .grid { stroke: ${hair}; stroke-width: 1; }
.chart .leader, .chart .hair { stroke: ${faint}; stroke-width: .75; }
.chart .leader { stroke-dasharray: 1 3; }
.chart .zero { stroke: ${grey}; stroke-width: 1; }
.chart .notch { stroke: ${faint}; stroke-width: 1; }
.chart .run { stroke: ${ink}; stroke-width: 1.25; }
.chart .stroke { stroke: ${ink}; stroke-width: 1.5; }
.chart .tick .stroke { stroke-width: 2; }
.chart .dot { fill: ${ink}; stroke: ${paper}; stroke-width: 1.5; }
.chart .estimate .dot { fill: ${paper}; stroke: ${ink}; }
.chart .replaced .dot { fill: ${faint}; stroke: none; }
.chart .band .box { fill: ${faint}; fill-opacity: .32; }
.chart .fade .stroke { stroke-width: 1; }
.chart .fade-middle { stop-color: ${faint}; stop-opacity: .5; }
.chart .fade-end { stop-color: ${faint}; stop-opacity: 0; }
.chart .value, .chart .place { paint-order: stroke; stroke: ${paper}; stroke-width: 4px; stroke-linejoin: round; }
.chart .muted .run { stroke: ${faint}; }
.chart .muted .stroke { stroke: ${faint}; }
.chart .muted .dot { fill: ${faint}; }
.chart .muted .estimate .dot { fill: ${paper}; stroke: ${faint}; }
.chart .muted .place { fill: ${grey}; }
.chart .chosen .run { stroke-width: 2; }
.chart .chosen .place { fill: ${accent}; font-weight: 600; }
.chart .chosen .leader { stroke: ${accent}; }
.probe:not(:has(.current, :focus-visible)) .mark { opacity: 0; }
.chart .mark { cursor: pointer; outline: none; }
.chart .mark.current .dot, .chart .mark:focus-visible .dot { stroke: ${accent}; stroke-width: 2.5; r: 6px; }
.chart .mark.current .stroke, .chart .mark:focus-visible .stroke { stroke: ${accent}; stroke-width: 2.5; }
.chart .mark.current .words, .chart .mark:focus-visible .words { fill: ${accent}; text-decoration: underline; }
@media (forced-colors: active) {
  .chart text { fill: CanvasText; }
  .chart path, .chart .dot { stroke: CanvasText; }
  .chart .dot { fill: CanvasText; }
  .chart .estimate .dot { fill: Canvas; }
  .chart .grid { stroke: CanvasText; stroke-width: .5; stroke-dasharray: 1 3; }
  .chart .mark.current .stroke, .chart .mark.current .dot, .chart .mark:focus-visible .stroke, .chart .mark:focus-visible .dot { stroke: Highlight; }
}
`;

/** What a chart needs besides when it stands in a file. */
export const frameStyle = ({ paper, ink, grey }: Palette): string => `
.chart .paper { fill: ${paper}; }
.chart .frame-title { fill: ${ink}; font: 600 20px "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", serif; }
.chart .frame-name { fill: ${ink}; font-size: 14px; font-weight: 600; }
.chart .frame-note { fill: ${grey}; font-size: 12px; }
.chart .verdict-shape path { stroke: ${ink}; stroke-width: 1.5; }
`;
