/** How the page looks, on a screen in daylight and at night, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --ink: #1c1b18; --faint: #5f5b52; --rule: #d8d3c6; --link: #1b4b8f;
  --error: #a3161f; --warning: #7a4a00; --hint: #35506b;
  --error-wash: #fbe3e1; --warning-wash: #fbeecb; --hint-wash: #e3ecf4; --evidence-wash: #e7efdf;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191817; --ink: #ece8df; --faint: #aaa498; --rule: #45413a; --link: #9cc3ff;
    --error: #ff9d97; --warning: #f2c063; --hint: #a9c6e2;
    --error-wash: #4a1d1e; --warning-wash: #44330f; --hint-wash: #22323f; --evidence-wash: #2b3a20;
  }
}
* { box-sizing: border-box }
html { scroll-behavior: smooth; scroll-padding-top: 4rem }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body {
  margin: 0 auto; max-width: 72rem; padding: 1rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Source Serif 4", Georgia, serif;
}
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
h1 { margin: 0; font-size: 1.6rem }
h2 { margin: 0 0 1rem; font-size: 1.1rem; overflow-wrap: anywhere }
header p { margin: .25rem 0; color: var(--faint) }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem; background: var(--paper) }
form { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; font: .875rem/1.5 system-ui, sans-serif }
form[hidden] { display: none }
fieldset { margin: 0; padding: .25rem .75rem .5rem; border: 1px solid var(--rule); border-radius: .25rem }
label { display: inline-flex; align-items: center; gap: .35rem; min-height: 1.75rem; margin-right: .9rem }
input { width: 1.1rem; height: 1.1rem; accent-color: var(--link) }
kbd { padding: 0 .3em; border: 1px solid var(--rule); border-radius: .2rem; font: .8125rem ui-monospace, monospace }
nav ul { columns: 18rem; padding-left: 1.2rem }
.proof { margin-top: 2rem; padding-top: 1rem; border-top: 3px double var(--rule) }
.row { display: grid; grid-template-columns: 2.5rem minmax(0, 38rem) minmax(0, 1fr); column-gap: 1rem; margin-bottom: .7rem }
.line { color: var(--faint); font: .75rem/2.2 ui-monospace, monospace; text-align: right; user-select: none }
.copy { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
.role { display: block; color: var(--faint); font: .6875rem/1.4 system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase; user-select: none }
.headline .copy { font-size: 1.5rem; font-weight: 700; line-height: 1.25 }
.dek .copy, .subhead .copy { font-weight: 700 }
.kicker .copy, .byline .copy, .dateline .copy, .timestamp .copy, .caption .copy, .credit .copy, .boilerplate .copy { font-size: .9375rem; font-style: italic }
mark { background: var(--wash); color: inherit; text-decoration: underline 2px var(--edge); text-underline-offset: .2em }
mark.error { --wash: var(--error-wash); --edge: var(--error); text-decoration-style: double }
mark.warning { --wash: var(--warning-wash); --edge: var(--warning); text-decoration-style: wavy }
mark.hint { --wash: var(--hint-wash); --edge: var(--hint); text-decoration-style: dotted }
.evidence { background: var(--evidence-wash) }
.off { background: none !important; text-decoration: none !important }
.ref { margin: 0 .1em; padding: 0 .25em; font: 700 .6875rem/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; border-radius: .2rem }
.ref[hidden], .note[hidden] { display: none }
.margin { margin: 0; padding: 0; list-style: none; font: .875rem/1.45 system-ui, sans-serif }
.note { margin: 0 0 .6rem; padding: .3rem .6rem; border-left: 4px solid var(--edge); overflow-wrap: anywhere }
.note.error { --edge: var(--error) } .note.warning { --edge: var(--warning) } .note.hint { --edge: var(--hint) }
.note:focus, .note:target { outline: 2px solid var(--edge) }
.grade { color: var(--edge) }
.repair, .why, .rule { display: block }
.repair { font-weight: 600 }
.why { color: var(--faint) }
.rule { margin-top: .15rem; font-size: .8125rem }
.places { margin: .2rem 0; padding-left: 1.1rem }
.lit { outline: 2px solid var(--link); outline-offset: 1px }
.failed { padding: .5rem .75rem; border-left: 4px solid var(--error) }
@media (max-width: 52rem) {
  .row { grid-template-columns: 2rem minmax(0, 1fr) }
  .margin { grid-column: 2 }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --faint: #444; --rule: #999; --link: #000;
    --error: #000; --warning: #000; --hint: #000;
    --error-wash: none; --warning-wash: none; --hint-wash: none; --evidence-wash: none;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt }
  form, .skip, nav, .keys { display: none !important }
  .row { grid-template-columns: 1.8rem 62% 1fr; break-inside: avoid }
  .margin { grid-column: auto }
  .proof + .proof { break-before: page }
  a { text-decoration: none }
}
`
