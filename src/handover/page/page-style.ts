/*
 * The look of a handed-over page. It stands in the page itself, held by the page's own policy (its digest), so nothing is fetched. Colours reach
 * 4.5 : 1 on their grounds, in light, dark and print; a verdict is told by its word and sign, colour only repeats them.
 */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #565f69; --line: #d8dce1; --ground: #ffffff; --panel: #f6f7f9; --good: #17663a; --bad: #9c2b2b; --open: #565f69; --act: #1b5fae; --on-act: #ffffff }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #a9b2bc; --line: #3a424b; --ground: #16191d; --panel: #1e2328; --good: #7fd1a0; --bad: #f0a3a3; --open: #a9b2bc; --act: #8fc1f5; --on-act: #10151a } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere }
main, .save > div { max-width: 50rem; margin: 0 auto; padding: 0 1rem }
header { padding-top: 1.5rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 }
h3 { font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; color: var(--soft); margin: 1rem 0 .25rem }
p { margin: .25rem 0 }
.soft, .facts, .how { color: var(--soft) }
.how { max-width: 40rem; margin-top: .5rem }
a { color: var(--act) }
table { width: 100%; border-collapse: collapse; margin: 1rem 0 }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: 400 }
thead th { color: var(--soft); font-size: .85rem; overflow-wrap: normal }
td { white-space: nowrap }
article { border-top: 2px solid var(--line); padding: 1.25rem 0; margin-top: 1rem }
ul { list-style: none; margin: 0; padding: 0 }
.row { display: grid; grid-template-columns: minmax(0, 1fr) max-content; column-gap: 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line) }
.row > div { min-width: 0 }
.said { grid-column: 1 / -1; max-width: 42rem }
.verdict { font-weight: 600; white-space: nowrap }
.good { color: var(--good) } .bad { color: var(--bad) } .open { color: var(--open) }
blockquote { margin: .2rem 0 0; padding-inline-start: .6rem; border-inline-start: 3px solid var(--line); white-space: pre-line }
blockquote cite { font-style: normal; color: var(--soft) }
.small { font-size: .87rem; color: var(--soft) }
fieldset { border: 1px solid var(--line); border-radius: 8px; background: var(--panel); margin: 1rem 0 0; padding: .5rem .9rem .8rem; min-width: 0 }
legend { font-weight: 600; padding: 0 .3rem }
.choices { display: flex; flex-wrap: wrap; gap: .5rem }
.choices label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; padding: .2rem .8rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--ground); cursor: pointer }
.choices label:has(:checked) { border-color: var(--act); outline: 1px solid var(--act); font-weight: 600 }
.word { display: block; margin-top: .5rem }
.word input, .who input { display: block; width: 100%; max-width: 34rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: 6px; padding: .3rem .5rem }
:focus-visible { outline: 2px solid var(--act); outline-offset: 2px }
.save { position: sticky; bottom: 0; background: var(--panel); border-top: 1px solid var(--line); padding: .4rem 0; margin-top: 2rem }
.save > div { display: flex; flex-wrap: wrap; gap: .3rem .75rem; align-items: end }
.who { flex: 1 1 8rem }
button { font: inherit; font-weight: 600; min-height: 2.2rem; padding: .3rem 1rem; border: 0; border-radius: 6px; background: var(--act); color: var(--on-act); cursor: pointer }
.save p { flex: 1 1 100%; margin: 0 }
.boxes { display: none }
@media (max-height: 30rem) { .save { position: static } }
@media (forced-colors: active) { .choices label:has(:checked) { outline: 2px solid Highlight } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --ground: #fff; --panel: #fff; --good: #14522f; --bad: #7d2020; --open: #444; --act: #000 }
  @page { margin: 16mm }
  body { font-size: 10.5pt }
  main { max-width: none; padding: 0 }
  header { padding-top: 0 }
  .save, .choices, .word { display: none }
  .boxes { display: block; margin: 0 }
  h1, h2, h3, .about { break-after: avoid }
  .row, tr, fieldset, blockquote { break-inside: avoid }
  article + article { break-before: page }
}
`
