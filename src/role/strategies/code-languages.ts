import { skillNames } from "../vocabulary/vocabulary"

/** Our names of code languages that GitHub's `language:` knows, with GitHub's own spelling where it differs (Linguist, MIT). */
const onGitHub = new Map([
  ["Assembly language", "Assembly"],
  ["Bash", "Shell"]
])
const sameName =
  "JavaScript,TypeScript,Python,Java,Kotlin,Scala,Go,Rust,R,MATLAB,C,C++,C#,PHP,Ruby,Swift,Objective-C,Perl,Elixir,Erlang,Clojure,Haskell,F#,Dart,Lua,COBOL,Fortran,PowerShell,Solidity,ABAP,Apex,Julia,Groovy,VBA,Verilog,VHDL,Zig,OCaml,Nim,Crystal"
for (const name of sameName.split(",")) onGitHub.set(name, name)
/*
 * Left out: what GitHub counts as a language and nobody is called a developer of. Mark-up (HTML, CSS, TeX) is in everybody's repositories, and
 * Terraform's HCL is how somebody sets up machines: a search for it finds other people than those who write the code that is asked for.
 */

/** What describes data or a page and is no code, whatever it is called. */
const queryLanguages = new Set(["SQL", "HTML", "CSS"])

/** Whether a skill is the name of a language that is written, in which its spelt-out name is not. */
export function isCodeLanguage(name: string): boolean {
  return onGitHub.has(name) || queryLanguages.has(name)
}

/** Code languages that somebody with these skills writes: those named themselves first, then those that a named one stands for (React is JavaScript). */
export function codeLanguagesOf(names: readonly string[]): string[] {
  const found: string[] = []
  const visit = (name: string, depth: number) => {
    const own = onGitHub.get(name)
    if (own !== undefined) found.push(own)
    else if (depth > 0) for (const wider of skillNames.entries.get(name)?.wider ?? []) visit(wider, depth - 1)
  }
  for (const name of names) visit(name, 0)
  for (const name of names) visit(name, 2)
  return [...new Set(found)]
}
