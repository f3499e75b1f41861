import path from "node:path"
import { describe, expect, it } from "vitest"
import { candor, folderOf, json, spawnCandor } from "../../support/run-candor"

const role = path.join(folderOf({ "role.json": '{"qualifications":["Python"]}' }), "role.json")
const rank = (people: string) => candor(["rank", "--role", role, "--profiles", "-"], people)
const idsOf = (out: string[]) => out.map(line => json<{ id: string }>(line).id)
const person = (id: string, name = "Ana") => JSON.stringify({ id, profile: { name, skills: ["Python"] } })

describe("people.jsonl", () => {
  it("may hold JSON Resumes, with an id or within a profile", async () => {
    const resume = { basics: { name: "Ana" }, skills: [{ name: "Python" }] }
    const { status, out, err } = await rank(
      [
        { id: "bare", ...resume },
        { id: "within", profile: resume }
      ]
        .map(line => JSON.stringify(line))
        .join("\n")
    )
    expect({ status, err, ids: idsOf(out) }).toEqual({ status: 0, err: "", ids: ["bare", "within"] })
  })

  it("may be what read printed, also with files that are no profile", async () => {
    const { status, out, err } = await rank(`${person("ana")}\n{"file":"cake.html","site":null,"reason":"This page is no profile."}\n`)
    expect({ status, ids: idsOf(out) }).toEqual({ status: 0, ids: ["ana"] })
    expect(err).toMatch(/line 2: cake\.html is no profile .* This page is no profile\.$/)
  })

  it("keeps two people of one id, and says so", async () => {
    const { status, out, err } = await rank(`${person("ana")}\n\n${person("ana", "Bea")}\n`)
    expect({ status, ids: idsOf(out) }).toEqual({ status: 0, ids: ["ana", "ana"] })
    expect(err).toContain("line 3: the id “ana” stands on line 1 too")
  })

  it("keeps a line whole that has separators of Unicode in it", async () => {
    const { status, out } = await rank(`\uFEFF${person("ana", "A\u2028B\u2029C\u0085D")}\r\n${person("bea")}\r\n`)
    expect({ status, ids: idsOf(out) }).toEqual({ status: 0, ids: ["ana", "bea"] })
  })

  it("tells a few bad lines and counts the rest", async () => {
    const { status, out, err } = await rank(`${person("ana")}\n${"no JSON\n".repeat(500)}`)
    expect({ status, ids: idsOf(out) }).toEqual({ status: 1, ids: ["ana"] })
    expect(err.split("\n")).toHaveLength(21)
    expect(err).toContain("480 more lines")
  })

  it.each([
    ["a list over many lines", JSON.stringify([{ id: "a", profile: { name: "Ana" } }], null, 2), "lines of JSON"],
    ["a list on one line", JSON.stringify([{ id: "a", profile: { name: "Ana" } }]), "lines of JSON"],
    ["one value over many lines", JSON.stringify({ id: "a", profile: { name: "Ana" } }, null, 2), "lines of JSON"],
    ["UTF-16", "{\0}\0\n\0", "UTF-8"]
  ])("says once that %s is of another form", async (_, people, words) => {
    const { status, out, err } = await rank(people)
    expect({ status, out }).toEqual({ status: 1, out: [] })
    expect(err.split("\n")).toHaveLength(1)
    expect(err).toContain(words)
  })

  it("says why nothing was printed where nobody is in it", async () => {
    const { status, err } = await rank("\n\n")
    expect({ status, err }).toEqual({ status: 3, err: expect.stringContaining("holds no profile") as string })
  })
})

describe("the command itself", () => {
  it.each([
    [["read", "--url", "https://a.example", "--url", "https://b.example", "x.html"], "--url is given twice"],
    [["evaluate", "--role", role, "--url", "somewhere", "x.html"], "no address"],
    [["role", "--url", "javascript:alert(1)", "x.html"], "no address"],
    [["evaluate", "--role", "-", "-"], "Standard input can be read once"],
    [["read", "-", "-"], "Standard input can be read once"],
    [["evaluate", "--role=", "x.html"], "--role is empty"]
  ])("refuses %j before any file is opened", async (argv, words) => {
    const { status, out, err } = await candor(argv)
    expect({ status, out }).toEqual({ status: 2, out: [] })
    expect(err).toContain(words)
  })

  it("helps with each command, with an example, also as candor help COMMAND", async () => {
    for (const command of ["read", "role", "evaluate", "rank", "schema"]) {
      const { status, out } = await candor(["help", command])
      expect(status).toBe(0)
      expect(out.join("\n")).toContain(`Example: npm run --silent candor -- ${command}`)
    }
  })

  it("prints schemas that what is printed fulfils, file name and all", async () => {
    const { out } = await candor(["schema", "role"])
    expect(out.join("\n")).not.toContain('"additionalProperties": false')
  })

  it("looks for a file where the command was given before the project's folder", async () => {
    const folder = folderOf({ "README.md": "" })
    const before = process.env.INIT_CWD
    process.env.INIT_CWD = folder
    const { stdout } = await spawnCandor(["read", "README.md"]).finally(() => {
      if (before === undefined) delete process.env.INIT_CWD
      else process.env.INIT_CWD = before
    })
    expect(json<{ reason: string }>(stdout).reason).toBe("“README.md” is empty.")
  })
})
