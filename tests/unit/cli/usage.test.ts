import { describe, expect, it } from "vitest"
import { candor, folderOf, json, resume, spawnCandor } from "../../support/run-candor"

describe("candor", () => {
  it("prints help for itself and for every command", async () => {
    for (const argv of [["--help"], ...["read", "role", "evaluate", "rank", "schema"].map(command => [command, "--help"])]) {
      const { status, out } = await candor(argv)
      expect(status).toBe(0)
      expect(out.join("\n")).toContain(`candor ${argv.length > 1 ? argv[0] : "read"}`)
    }
  })

  it("prints its version", async () => {
    expect((await candor(["--version"])).out[0]).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it.each([
    [[], "candor read"],
    [["fetch"], "no command “fetch”"],
    [["read"], "at least one file"],
    [["read", "--nonsense"], "--nonsense"],
    [["read", "--role", "x", "y"], "takes no --role"],
    [["read", "x", "--url", "not an address"], "no address"],
    [["role"], "at least one job post"],
    [["evaluate"], "profiles to evaluate"],
    [["evaluate", "a.txt"], "--role"],
    [["rank"], "--profiles"],
    [["evaluate", "--now", "tomorrow", "a.txt"], "no day"],
    [["evaluate", "--now", "2026-02-31", "a.txt"], "no day"],
    [["schema"], "Name one schema"],
    [["schema", "constructor"], "no schema named"]
  ])("says what is wrong with %j, and exits with 2", async (argv, words) => {
    const { status, out, err } = await candor(argv)
    expect(err).toContain(words)
    expect({ status, out }).toEqual({ status: 2, out: [] })
  })

  it("prints a JSON Schema for each name that it lists", async () => {
    const { err } = await candor(["schema", "nothing"])
    const names = (/Known names: (.*)\./.exec(err)?.[1] ?? "").split(", ")
    expect(names).toEqual(expect.arrayContaining(["profile", "reading", "health", "role", "evaluation", "question"]))
    for (const name of names) {
      const { status, out } = await candor(["schema", name])
      expect(status).toBe(0)
      expect(json<{ $schema: string }>(out[0]).$schema).toContain("json-schema.org")
    }
  })
})

describe("candor in a process of its own", () => {
  it("reads a file and exits with 0, 3 or 1", async () => {
    const folder = folderOf({ "ana.txt": resume, "cake.txt": "Beat the eggs." })
    const [read, none, missing] = await Promise.all([
      spawnCandor(["read", `${folder}/ana.txt`]),
      spawnCandor(["read", `${folder}/cake.txt`]),
      spawnCandor(["read", `${folder}/gone.txt`])
    ])
    expect(read).toMatchObject({ status: 0, stderr: "" })
    expect(json<{ profile: { name: string } }>(read.stdout)).toMatchObject({ profile: { name: "Ana Ferro" } })
    expect(none).toMatchObject({ status: 3, stderr: "" })
    expect(missing).toMatchObject({ status: 1, stdout: "" })
    expect(missing.stderr.trim().split("\n")).toHaveLength(1)
  }, 180_000)
})
