import { chartFont, chartStyle, darkPalette, lightPalette, type Palette, pagePalette } from '../chart/chart-style.ts';

const tokens = ({ paper, ink, grey, faint, hair, accent }: Palette): string =>
  `--paper: ${paper}; --ink: ${ink}; --grey: ${grey}; --faint: ${faint}; --hair: ${hair}; --accent: ${accent};`;

/** The look of the element; it lives in the shadow root and takes nothing from the page but its width. */
export const widgetStyle = `
:host { display: block; ${tokens(lightPalette)} color-scheme: light; color: var(--ink); background: var(--paper); font: 15px/1.6 ${chartFont}; font-variant-numeric: tabular-nums; }
:host([hidden]) { display: none; }
:host([theme="dark"]) { ${tokens(darkPalette)} color-scheme: dark; }
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${tokens(darkPalette)} color-scheme: dark; } }
.frame { position: relative; min-height: 20rem; padding: 1rem; box-sizing: border-box; }
h2 { margin: 0 0 .5rem; font-size: 1.0625rem; line-height: 1.4; }
p { margin: .5rem 0 0; }
.note, footer, summary { color: var(--grey); font-size: .8125rem; }
footer { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: .5rem; }
a { color: inherit; text-underline-offset: .25em; }
summary { min-height: 2.75rem; line-height: 2.75rem; cursor: pointer; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--hair); text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--grey); font-size: .8125rem; }
.card { position: absolute; z-index: 1; inset: 0 auto auto 0; box-sizing: border-box; width: min(20rem, 100%); padding: 1rem; border: 1px solid var(--faint); border-radius: 4px; background: var(--paper); }
.card strong { display: block; font-size: 1.5rem; line-height: 1.3; }
.card button { position: absolute; top: 0; inset-inline-end: 0; width: 2.75rem; height: 2.75rem; border: 0; background: none; color: inherit; font-size: 1.25rem; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
${chartStyle(pagePalette)}
`;
