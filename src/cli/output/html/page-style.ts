/** Looks of the page: on screens of any width, light or dark, in few colours, and on A4. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1b1b1b; --paper: #fff; --quiet: #595959; --line: #c8c8c8; --band: #f4f4f4;
  --link: #0b4f9e; --error: #a4161a; --warning: #7a4b00; --info: #0b4f9e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eee; --paper: #1c1c1c; --quiet: #b4b4b4; --line: #555; --band: #2a2a2a;
    --link: #8cb8f2; --error: #ff9a94; --warning: #f2c265; --info: #8cb8f2;
  }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --line: var(--ink); } }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 0 1rem 3rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.5rem 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
article h3 { margin-top: 1rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; color: var(--quiet); }
h5 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem; background: var(--paper); }
.verdict { font-size: 1.15rem; font-weight: 600; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; }
.figures div { flex: 1 1 7rem; border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .75rem; }
.figures dt { color: var(--quiet); font-size: .9rem; }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; margin: .25rem 0 .5rem; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--band); }
th.count, td.count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tbody th { font-weight: 400; }
.kind > table th { font-weight: 600; }
.kind th:first-child { width: 6.5rem; }
#files th:first-child { width: 45%; }
.file { border-top: 2px solid var(--line); margin-top: 1.5rem; padding-top: .75rem; }
/* Thousands of files open at once only if those out of sight are not laid out. */
@media screen { .many > .file { content-visibility: auto; contain-intrinsic-size: auto 20rem; } }
.kind { border-left: .3rem solid var(--line); padding-left: .75rem; margin: .75rem 0; }
.kind.error { border-color: var(--error); }
.kind.warning { border-color: var(--warning); }
.kind.info { border-color: var(--info); }
.severity { font-weight: 700; white-space: nowrap; }
.severity.error { color: var(--error); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--info); }
.todo { font-weight: 600; }
form { border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .75rem; margin: .75rem 0; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
legend { padding: 0; font-weight: 600; }
form label { display: inline-block; margin: .25rem 0; }
.fields { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: end; }
.fields > label { flex: 1 1 14rem; }
select, input[type=search], button { font: inherit; color: inherit; padding: .3rem .5rem; }
select, input[type=search] { display: block; width: 100%; background: var(--paper); border: 1px solid var(--quiet); border-radius: .25rem; }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; }
[hidden] { display: none !important; }
@media (max-width: 30rem) {
  body { padding: 0 .6rem 2rem; }
  .kind { padding-left: .5rem; }
  .kind th:first-child { width: 4.2rem; }
  th, td { padding: .25rem .35rem; }
  #files { font-size: .9rem; }
  #files th:nth-child(2), #files td:nth-child(2) { display: none; }
  th.count { white-space: normal; }
}
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@media print {
  :root {
    color-scheme: light; --ink: #000; --paper: #fff; --quiet: #333; --line: #777; --band: #eee;
    --link: #000; --error: #000; --warning: #000; --info: #000;
  }
  body { max-width: none; padding: 0; font: 12pt/1.35 "Times New Roman", Times, serif; }
  .skip, form { display: none; }
  a { text-decoration: none; }
  h2, h3, h4, h5, caption { break-after: avoid; }
  tr, .figures div { break-inside: avoid; }
  .kind tbody tr:first-child { break-before: avoid; }
}
`;
