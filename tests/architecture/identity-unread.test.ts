import ts from "typescript"
import { expect, test } from "vitest"
import { filesBelow, type SourceFile } from "../support/source-tree"

// Nobody is judged or put in order by who they are: what says so is read in these places alone, and why. That nothing moves whatever stands
// there, tests/unit/trust/swap/swap-test.test.ts holds.

const whoTheyAre =
  /^(?:school|photo|picture|image|avatar|gender|sex|pronouns?|age|birth\w*|dateOfBirth|nationality|ethnicity|race|religion|address|street|postcode|zip|email|phone)$/

const allowed: Readonly<Record<string, { reads: readonly string[]; why: string }>> = {
  "src/evaluation/without-names.ts": { reads: ["profile.name"], why: "so that the name is left out of the words that are looked at" },
  "src/evaluation/profile-index.ts": { reads: ["school"], why: "the label under a quote" },
  "src/sidepanel/people/list/people-model.ts": {
    reads: ["profile.name"],
    why: "the order by names, where the recruiter asks for that one"
  },
  "src/evaluation/criteria/education.ts": { reads: ["school"], why: "the label under a quote" }
}

/** Reads of what says who somebody is: `….school`, `profile.name`, and such fields taken out of a profile by name. */
function identityReads({ path, text }: SourceFile): { path: string; reads: string; line: number }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: { path: string; reads: string; line: number }[] = []
  const tell = (node: ts.Node, reads: string) =>
    found.push({ path, reads, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 })
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const of = node.expression.getText(file)
      if (whoTheyAre.test(node.name.text)) tell(node, node.name.text)
      if (node.name.text === "name" && /(?:^|\.)(?:profile|heard|person)$/.test(of)) tell(node, "profile.name")
    }
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression) && whoTheyAre.test(node.argumentExpression.text))
      tell(node, node.argumentExpression.text)
    if (ts.isBindingElement(node)) {
      const field = (node.propertyName ?? node.name).getText(file)
      if (whoTheyAre.test(field)) tell(node, field)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const isAllowed = ({ path, reads }: { path: string; reads: string }) => allowed[path]?.reads.includes(reads) ?? false
/** Everything that judges, and whatever puts people in an order by how they were judged. */
const ordering =
  /^src\/(?:store\/people\/(?:rediscover|undecided|standing-words|calibration-people|verdict-words)|background\/line\/line-records|sidepanel\/people\/list\/people-model)\.ts$/
const judging = [...filesBelow(["src/evaluation"], /\.ts$/), ...filesBelow(["src/store", "src/background", "src/sidepanel"], ordering)]

test("no rule and no order reads a name, a picture, sex, age, a school, an address or contact data", () => {
  expect(judging.length).toBeGreaterThan(40)
  expect(judging.filter(({ path }) => ordering.test(path))).toHaveLength(7)
  expect(judging.flatMap(identityReads).filter(read => !isAllowed(read))).toEqual([])
})

test("what is allowed is there", () => {
  const found = judging.flatMap(identityReads)
  const stale = Object.entries(allowed).flatMap(([path, { reads }]) =>
    reads.filter(one => !found.some(read => read.path === path && read.reads === one))
  )
  expect(stale).toEqual([])
})

test.each([
  ["profile.education.map(entry => entry.school)", "school"],
  ["const { photo } = profile", "photo"],
  ["if (profile.name === 'Emily') up()", "profile.name"],
  ["person['gender']", "gender"],
  ["const { birthDate: year } = profile", "birthDate"],
  ["index.profile.name", "profile.name"]
])("the rule finds %s", (text, reads) => {
  expect(identityReads({ path: "src/evaluation/x.ts", text }).map(one => one.reads)).toContain(reads)
})

test("the rule passes over names of other things", () => {
  expect(
    identityReads({ path: "src/evaluation/x.ts", text: "const { name } = language; certification.name; average; index.address0" })
  ).toEqual([])
})
