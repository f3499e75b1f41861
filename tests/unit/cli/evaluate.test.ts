import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import type { Evaluation } from "~evaluation/evaluation"
import { evaluationSchema } from "~evaluation/evaluation"
import { foldText } from "~profile/fold-text"
import { roleSchema } from "~role/role"
import { candor, folderOf, json, page, resume } from "../../support/run-candor"
import { dataBeside, describeWith } from "../../support/data-beside"

const post = `Data Engineer

Porto, hybrid

Requirements
- 3+ years of experience with Python
- Experience with Spark
- Fluent English

Nice to have
- Experience with Kubernetes
`
const roleLine = z.strictObject({
  file: z.string(),
  ...roleSchema.shape,
  checked: z.array(z.strictObject({ id: z.string(), as: z.string().min(1), unchecked: z.array(z.string()) }))
})
const evaluateLine = z.union([
  z.strictObject({ file: z.string(), evaluation: evaluationSchema }),
  z.strictObject({ id: z.string(), evaluation: evaluationSchema })
])
const rankLine = z.strictObject({ id: z.string(), place: z.number(), evaluation: evaluationSchema, reason: z.string().min(1) })

async function roleFile(text = post): Promise<string> {
  const folder = folderOf({ "post.txt": text })
  const { out } = await candor(["role", path.join(folder, "post.txt")])
  const file = path.join(folder, "role.json")
  writeFileSync(file, out[0] ?? "")
  return file
}

describe("candor role", () => {
  it("makes a draft role of a post: qualifications with their kind and a literal quote", async () => {
    const folder = folderOf({ "post.txt": post })
    const { status, out, err } = await candor(["role", path.join(folder, "post.txt")])
    expect({ status, err }).toEqual({ status: 0, err: "" })
    const role = roleLine.parse(JSON.parse(out[0] ?? ""))
    expect(role.title).toBe("Data Engineer")
    expect(role.qualifications.filter(({ kind }) => kind === "must").length).toBeGreaterThanOrEqual(3)
    expect(role.qualifications.some(({ kind }) => kind === "nice")).toBe(true)
    for (const { quote } of role.qualifications) if (quote !== null) expect(foldText(post)).toContain(foldText(quote))
  })

  it("reads the job of a page's structured data and of a JSON job", async () => {
    const job = {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Data Engineer",
      description: "<p>Requirements</p><ul><li>3+ years of experience with Python</li></ul>"
    }
    const folder = folderOf({
      "post.html": `<html><head><script type="application/ld+json">${JSON.stringify(job)}</script></head><body><h1>Data Engineer</h1>${job.description}</body></html>`,
      "job.json": JSON.stringify({
        title: "Web Developer",
        location: { city: "Berlin", countryCode: "DE" },
        remote: "Hybrid",
        qualifications: ["3+ years of experience with PHP"]
      })
    })
    const { status, out } = await candor(["role", path.join(folder, "post.html"), path.join(folder, "job.json")])
    expect(status).toBe(0)
    const [fromPage, fromJson] = out.map(line => roleLine.parse(JSON.parse(line)))
    expect(fromPage?.title).toBe("Data Engineer")
    expect(JSON.stringify(fromPage?.qualifications)).toContain("Python")
    expect(fromJson).toMatchObject({ title: "Web Developer", remote: "hybrid", place: expect.stringContaining("Berlin") as string })
    expect(JSON.stringify(fromJson?.qualifications)).toContain("PHP")
  })

  it("says so where a file holds no post", async () => {
    const folder = folderOf({
      "cake.html": "<h1>Almond cake</h1><p>Beat the eggs.</p>",
      "x.json": '{"a":1}',
      "cut.json": '{"title":',
      "empty.txt": ""
    })
    const { status, out, err } = await candor([
      "role",
      ...["cake.html", "x.json", "cut.json", "empty.txt"].map(name => path.join(folder, name))
    ])
    expect({ status, out }).toEqual({ status: 1, out: [] })
    expect(err.split("\n")).toHaveLength(4)
    for (const sentence of err.split("\n")) expect(sentence).toMatch(/\.$/)
  })
})

describe("candor evaluate", () => {
  it("gives one evaluation a file, with a literal quote for every verdict that is met or not met", async () => {
    const role = await roleFile()
    const folder = folderOf({ "ana.txt": resume, "ana.html": page })
    const { status, out, err } = await candor(["evaluate", "--role", role, path.join(folder, "ana.txt"), path.join(folder, "ana.html")])
    expect({ status, err }).toEqual({ status: 0, err: "" })
    const lines = out.map(line => evaluateLine.parse(JSON.parse(line)))
    expect(lines).toHaveLength(2)
    for (const { verdicts } of lines.map(line => line.evaluation)) {
      for (const verdict of verdicts) {
        if (verdict.verdict === "unknown") expect(verdict.ask).not.toBeNull()
        else expect(verdict.evidence.length).toBeGreaterThan(0)
        for (const { quote } of verdict.evidence) expect(foldText(resume) + foldText(page)).toContain(foldText(quote))
      }
    }
    expect(lines[0]?.evaluation.counts.must.met).toBeGreaterThan(0)
  })

  it("gives the same verdicts for what read printed, for a bare profile and for {id, profile}", async () => {
    const role = await roleFile()
    const folder = folderOf({ "ana.txt": resume })
    const read = json<{ profile: object }>((await candor(["read", path.join(folder, "ana.txt")])).out[0])
    const people = [read, read.profile, { id: 7, profile: read.profile }].map(line => JSON.stringify(line)).join("\n")
    const { status, out } = await candor(["evaluate", "--role", role, "--profiles", "-"], people)
    expect(status).toBe(0)
    const lines = out.map(line => json<{ id: string; evaluation: Evaluation }>(line))
    expect(lines.map(({ id }) => id)).toEqual([path.join(folder, "ana.txt"), "line 2", "7"])
    expect(new Set(lines.map(({ evaluation }) => JSON.stringify(evaluation))).size).toBe(1)
  })

  it("counts years up to the day of --now", async () => {
    const role = await roleFile("Engineer\n\nRequirements\n- At least 5 years of work experience\n")
    const folder = folderOf({ "ana.txt": resume })
    const verdictOn = async (day: string) => {
      const { out } = await candor(["evaluate", "--role", role, "--now", day, path.join(folder, "ana.txt")])
      return json<{ evaluation: Evaluation }>(out[0]).evaluation.verdicts[0]?.verdict
    }
    expect([await verdictOn("2020-06-01"), await verdictOn("2026-06-01")]).toEqual(["not met", "met"])
  })

  it("tells bad lines by their number and goes on", async () => {
    const role = await roleFile()
    const good = JSON.stringify({ id: "ana", profile: { name: "Ana", skills: ["Python"] } })
    const lines = [good, "{", "42", '{"id":"x"}', '{"id":"y","profile":{"positions":[{"start":"May"}]}}', "", good.replace("ana", "bea")]
    const { status, out, err } = await candor(["evaluate", "--role", role, "--profiles", "-"], lines.join("\n"))
    expect(out.map(line => json<{ id: string }>(line).id)).toEqual(["ana", "bea"])
    expect(err.split("\n").map(line => /line (\d+)/.exec(line)?.[1])).toEqual(["2", "3", "4", "5"])
    expect(status).toBe(1)
  })

  it.each([
    ["the post itself", "Data engineer in Porto", "candor role makes one"],
    ["broken JSON", '{"qualifications":[', "broken"],
    ["no role", '{"name":"Ana"}', "no role"],
    ["a role without qualifications", '{"qualifications":[]}', "without qualifications"],
    ["a role with a wrong field", '{"qualifications":[{"id":"a","text":"x","kind":"perhaps"}]}', "qualifications.0.kind"],
    ["a role with equal ids", '{"qualifications":[{"id":"a","text":"x","kind":"must"},{"id":"a","text":"y","kind":"must"}]}', "same id"]
  ])("refuses %s with a sentence", async (_, content, words) => {
    const folder = folderOf({ "role.json": content, "ana.txt": resume })
    const { status, out, err } = await candor(["evaluate", "--role", path.join(folder, "role.json"), path.join(folder, "ana.txt")])
    expect({ status, out }).toEqual({ status: 1, out: [] })
    expect(err).toContain(words)
  })
})

describe("candor rank", () => {
  it("prints everybody once, best first, with the reason for the place", async () => {
    const role = await roleFile()
    const people = [
      { id: "nobody", profile: { name: "Nobody Known" } },
      { id: "some", profile: { name: "Some Skill", skills: ["Python"] } },
      {
        id: "most",
        profile: { name: "Most Skill", skills: ["Python", "Spark", "Kubernetes"], languages: [{ name: "English", proficiency: "native" }] }
      }
    ]
    const { status, out, err } = await candor(
      ["rank", "--role", role, "--profiles", "-"],
      people.map(person => JSON.stringify(person)).join("\n")
    )
    expect({ status, err }).toEqual({ status: 0, err: "" })
    const lines = out.map(line => rankLine.parse(JSON.parse(line)))
    expect(lines.map(({ place }) => place)).toEqual([1, 2, 3])
    expect(lines[0]?.id).toBe("most")
    expect(lines.map(({ id }) => id).sort()).toEqual(["most", "nobody", "some"])
  })

  it("prints people as they came and adds nothing up where the role ranks nobody", async () => {
    const file = await roleFile()
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, "utf8")) as object), presentsOnly: true }))
    const people = ["Nobody Known", "Knows Python"].map((name, at) => ({ id: `p${at}`, profile: { name, skills: at ? ["Python"] : [] } }))
    const { out } = await candor(["rank", "--role", file, "--profiles", "-"], people.map(person => JSON.stringify(person)).join("\n"))
    const lines = out.map(line => JSON.parse(line) as { id: string; evaluation: object; reason: string })
    expect(lines.map(({ id }) => id)).toEqual(["p0", "p1"])
    for (const { evaluation, reason } of lines) {
      expect(Object.keys(evaluation).sort()).toEqual(["rulesVersion", "verdicts"])
      expect(reason).toMatch(/as received: this role presents people and ranks nobody/)
    }
  })

  it("says so where nobody is in the file", async () => {
    const { status, out } = await candor(["rank", "--role", await roleFile(), "--profiles", "-"], "\n")
    expect({ status, out }).toEqual({ status: 3, out: [] })
  })
})

const samples =
  dataBeside("data/jsonresume", "the sample résumés are not read") && dataBeside("data/microformats", "h-resume pages are not read")

describeWith(samples && path.dirname(samples), "the sample résumés and h-resume pages", shared => {
  it("are read, and evaluated against a role made of a post, without a hitch", async () => {
    const resumes = readdirSync(path.join(shared, "jsonresume")).filter(name => name.includes("resume") && name.endsWith(".json"))
    const pages = ["microformats-v1/hresume", "microformats-v2/h-resume", "microformats-mixed/h-resume"].flatMap(folder =>
      readdirSync(path.join(shared, "microformats", folder))
        .filter(name => name.endsWith(".html") && name !== "change-log.html")
        .map(name => path.join("microformats", folder, name))
    )
    const files = [...resumes.map(name => path.join("jsonresume", name)), ...pages].map(name => path.join(shared, name))
    expect(files.length).toBeGreaterThan(15)
    const read = await candor(["read", ...files])
    expect(read).toMatchObject({ status: 0, err: "" })
    const role = await candor(["role", path.join(shared, "jsonresume/sample.job.json")])
    expect(role).toMatchObject({ status: 0, err: "" })
    const file = path.join(folderOf({ "role.json": role.out[0] ?? "" }), "role.json")
    const profiles = read.out.filter(line => json<{ site: string | null }>(line).site !== null)
    expect(profiles.length).toBe(files.length)
    const evaluated = await candor(["evaluate", "--role", file, "--profiles", "-"], profiles.join("\n"))
    expect(evaluated).toMatchObject({ status: 0, err: "" })
    expect(evaluated.out).toHaveLength(profiles.length)
    const ranked = await candor(["rank", "--role", file, "--profiles", "-"], profiles.join("\n"))
    expect(ranked).toMatchObject({ status: 0, err: "" })
    expect(ranked.out).toHaveLength(profiles.length)
  })
})
