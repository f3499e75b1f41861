/*
 * The look of the file that is given to a person. It stands in the file itself, held by the file's own policy (its digest), so nothing is fetched.
 */
export const accessStyle = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #565f69; --line: #d8dce1; --ground: #ffffff }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #a9b2bc; --line: #3a424b; --ground: #16191d } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .25rem; padding-top: .75rem; border-top: 2px solid var(--line) }
h3 { font-size: 1rem; margin: .9rem 0 .1rem }
h3 .soft { font-weight: 400 }
p { margin: .15rem 0; white-space: pre-line }
.soft { color: var(--soft) }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --ground: #fff }
  @page { margin: 16mm }
  body { font-size: 10.5pt }
  main { max-width: none; padding: 0 }
  h2, h3 { break-after: avoid }
}
`
