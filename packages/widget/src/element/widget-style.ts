import { chartFont, chartStyle, darkPalette, lightPalette, pagePalette, paletteTokens } from '../chart/chart-style.ts';

/** The room that the element takes in its page, before there is anything to see. */
export const roomStyle = `
:host { display: block; container-type: inline-size; }
:host([hidden]) { display: none; }
.frame { position: relative; min-height: 20rem; padding: 1rem; box-sizing: border-box; }
`;

/** The look of the element, which keeps no room once it is there; it lives in the shadow root and takes nothing from the page but its width. */
export const widgetStyle = `
:host { ${paletteTokens(lightPalette)} color-scheme: light; color: var(--ink); background: var(--paper); font: 15px/1.6 ${chartFont}; font-variant-numeric: tabular-nums; }
:lang(en) { font-variant-east-asian: proportional-width; }
:lang(zh) { font-variant-east-asian: normal; text-spacing-trim: trim-start; }
:host([theme="dark"]) { ${paletteTokens(darkPalette)} color-scheme: dark; }
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${paletteTokens(darkPalette)} color-scheme: dark; } }
.frame:has(> footer, > [role="alert"]) { min-height: 0; }
h2, .key, .note, footer { text-wrap: pretty; }
h2 { margin: 0 0 .5rem; font-size: 1.0625rem; line-height: 1.4; }
p { margin: .5rem 0 0; }
.note, footer, summary { color: var(--grey); font-size: .8125rem; }
footer { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: .5rem; }
a { color: inherit; text-underline-offset: .25em; }
summary { min-height: 2.75rem; line-height: 2.75rem; cursor: pointer; }
td q { display: block; }
.verdict { white-space: nowrap; }
.verdict-shape { fill: none; stroke: currentColor; stroke-width: 1.5; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--hair); text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--grey); font-size: .8125rem; }
.key { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .5rem 0 0; padding: 0; list-style: none; }
.key li { display: flex; align-items: center; gap: .25rem; }
.card { position: absolute; z-index: 2; inset: 0 auto auto 0; box-sizing: border-box; width: min(20rem, 100%); max-height: 100%; overflow: auto; padding: .75rem 1rem; border: 1px solid var(--faint); border-radius: 4px; background: var(--paper); overflow-wrap: anywhere; }
.card[aria-hidden] { pointer-events: none; }
.card strong { display: block; font-size: 1.5rem; line-height: 1.3; }
.card > div + div { margin-top: .75rem; padding-top: .75rem; border-top: 1px solid var(--hair); }
.card button { position: absolute; top: 0; inset-inline-end: 0; width: 2.75rem; height: 2.75rem; border: 0; background: none; color: inherit; font-size: 1.25rem; cursor: pointer; }
.retry { min-height: 2.75rem; padding: 0 1rem; border: 1px solid var(--faint); border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
@container (max-width: 30rem) {
  th, td { padding-inline-end: .5rem; }
  .card { position: sticky; inset: auto 0 0; width: auto; margin: .5rem -1rem -1rem; translate: none !important; border-width: 1px 0 0; border-radius: 0; }
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
${chartStyle(pagePalette)}
`;
