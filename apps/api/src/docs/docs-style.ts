/** The stylesheet of the reference: the look of the page, with the fonts that are there. */
export const docsStyle = `
:root { color-scheme: light dark; --paper: #fbf9f4; --ink: #1f1c18; --grey: #5f584e; --faint: #e2dccf; --code: #f3efe6; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191714; --ink: #ece7dc; --grey: #b5ada0; --faint: #37332d; --code: #22201c; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font-family: "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
h1, h2, h3 { font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", serif; line-height: 1.3; }
h3 { font-size: 1.05rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: .9rem; margin: 1rem 0 .25rem; color: var(--grey); }
a { color: inherit; text-underline-offset: .2em; }
main { max-width: 56rem; padding: 1.5rem; }
section { border-top: 1px solid var(--faint); padding: 1.25rem 0; scroll-margin-top: 1rem; }
nav { padding: 1.5rem; font-size: .85rem; }
nav h2 { font-size: .85rem; margin: 1rem 0 .25rem; color: var(--grey); }
.chinese { line-height: 1.7; border-bottom: 1px solid var(--faint); }
summary { min-height: 2.75rem; line-height: 2.75rem; cursor: pointer; font-size: 1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { overflow-wrap: anywhere; padding: .1rem 0; }
.summary { font-size: 1.1rem; }
.method { font: 600 .8em/1 ui-monospace, monospace; color: var(--grey); }
.note, em { color: var(--grey); font-size: .9em; }
code, pre { font-family: ui-monospace, "SFMono-Regular", Menlo, monospace; font-size: .875em; }
pre { background: var(--code); padding: .75rem 1rem; overflow: auto; max-height: 30rem; }
:not(pre) > code { overflow-wrap: anywhere; }
main > h1 { margin-top: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--faint); }
td code { overflow-wrap: anywhere; }
dl { margin: 0; display: grid; grid-template-columns: 3rem 1fr; gap: .25rem 1rem; font-size: .9rem; }
dt { font-variant-numeric: tabular-nums; color: var(--grey); }
dd { margin: 0; min-width: 0; }
.members { margin: .25rem 0; padding-left: 1.1rem; list-style: none; border-left: 1px solid var(--faint); font-size: .95em; }
/* Where there is room beside the text the contents are always there; elsewhere they would push it out of sight. */
@media (min-width: 64rem) {
  @supports selector(::details-content) {
    nav summary { display: none; }
    nav details::details-content { display: block; content-visibility: visible; }
  }
  body { display: grid; grid-template-columns: 19rem minmax(0, 1fr); }
  nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; border-right: 1px solid var(--faint); }
}
`;
