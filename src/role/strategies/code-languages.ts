import { skillNames } from "../vocabulary/vocabulary"

/** Our names of code languages that GitHub's `language:` knows, with GitHub's own spelling where it differs (Linguist, MIT). */
const onGitHub = new Map([
  ["Assembly language", "Assembly"],
  ["Bash", "Shell"],
  ["R", "R"],
  ["MATLAB", "MATLAB"],
  ["Terraform", "HCL"]
])
const sameName =
  "JavaScript,TypeScript,Python,Java,Kotlin,Scala,Go,Rust,C,C++,C#,PHP,Ruby,Swift,Objective-C,Perl,Elixir,Erlang,Clojure,Haskell,F#,Dart,Lua,COBOL,Fortran,PowerShell,Solidity,ABAP,Apex,Julia,Groovy,VBA,HTML,CSS,TeX,Verilog,VHDL,Zig,OCaml,Nim,Crystal,Terraform"
for (const name of sameName.split(",")) if (!onGitHub.has(name)) onGitHub.set(name, name)

/** Code languages that somebody with these skills writes, the first named first: React is JavaScript. */
export function codeLanguagesOf(names: readonly string[]): string[] {
  const found: string[] = []
  const visit = (name: string, depth: number) => {
    const own = onGitHub.get(name)
    if (own !== undefined) found.push(own)
    else if (depth > 0) for (const wider of skillNames.entries.get(name)?.wider ?? []) visit(wider, depth - 1)
  }
  for (const name of names) visit(name, 2)
  return [...new Set(found)]
}
