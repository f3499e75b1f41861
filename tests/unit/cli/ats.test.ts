import path from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { candor, folderOf, json } from "../../support/run-candor"
import { tooMany, withQuirks, wrongKey, type Quirk } from "../../support/vendor/quirks"
import { serveVendor } from "../../support/vendor/serve"
import { standIns, type StandInKind } from "../../support/vendor/stand-ins"
import { makeTenant } from "../../support/vendor/tenant"

// `candor ats`, against stand-ins for vendors on loopback.

const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
})

const folder = folderOf({
  "two-lines": "gh-id-11\ngh-secret-5f\nuser=42\n",
  "gh.json": JSON.stringify({ id: "gh-id-11", secret: "gh-secret-5f", sub: 42 }),
  "long.json": JSON.stringify({ client_id: "gh-id-11", client_secret: "gh-secret-5f", siteAdmin: "42" }),
  lever: "lever-key-7c1d\n",
  "lever.json": JSON.stringify({ api_key: "lever-key-7c1d", perform_as: "u-1" }),
  "lever-lines": "# the key of the sandbox\nkey = lever-key-7c1d\nperform_as: u-1\n",
  ashby: "ashby-key-4e2a",
  wrong: "another-key",
  broken: '{"key": ',
  note: "Met: four years of SQL.\n\ncandor:note-5c1e\n"
})
const file = (name: string) => path.join(folder, name)

async function stand(kind: StandInKind, people: number, quirks: Quirk[] = []) {
  const tenant = makeTenant(people)
  const made = standIns[kind]({ tenant, now: () => Date.now() })
  const { handler, asked } = withQuirks(made.handler, quirks)
  const { url, stop } = await serveVendor(handler)
  stops.push(stop)
  const run = (key: string, deed: string, ...more: string[]) =>
    candor(["ats", deed, "--kind", kind, "--base-url", url, "--key-file", file(key), ...more])
  return { ...made, tenant, asked, url, run }
}

describe("candor ats", () => {
  it.each(["two-lines", "gh.json", "long.json"])("Greenhouse: id and secret from %s, the token from beside the base address", async key => {
    const { run, asked } = await stand("greenhouse", 2)
    const { status, out, err } = await run(key, "jobs")
    expect([status, err]).toEqual([0, ""])
    expect(json<{ id: string; title: string }>(out[0])).toMatchObject({
      id: "77",
      title: "Data Engineer",
      description: "<p>Builds <b>pipelines</b>.</p>"
    })
    expect(asked[0]?.url.pathname).toBe("/token")
  })

  it("Greenhouse: another address for the token", async () => {
    const { run } = await stand("greenhouse", 2)
    const tokens = await serveVendor(() => ({
      status: 200,
      headers: { "content-type": "application/json" },
      body: '{"access_token":"jwt-invented"}'
    }))
    stops.push(tokens.stop)
    const { status } = await run("gh.json", "jobs", "--auth-url", `${tokens.url}/oauth`)
    expect(status).toBe(0)
  })

  it.each(["lever", "lever.json", "lever-lines"])("Lever: the key from %s; a line each applicant, whatever comes between", async key => {
    const { run, tenant } = await stand("lever", 5, [{ at: 2, answer: tooMany("0") }])
    const { status, out } = await run(key, "applicants", "--job", "posting-1")
    expect(status).toBe(0)
    expect(
      out
        .map(line => json<{ application: { id: string }; stageChanges: object[] }>(line))
        .map(one => [one.application.id, one.stageChanges.length])
    ).toEqual(tenant.people.map(({ number, steps }) => [`opp-${number}`, steps.length]))
    expect(Object.keys(json<object>(out[0]))).toEqual(["application", "candidate", "stageChanges", "attachments"])
  })

  it("what was read before the key was withdrawn is printed, and the sentence says what happened", async () => {
    const { run } = await stand("ashby", 60, [{ at: 110, answer: wrongKey, times: 99 }])
    const { status, out, err } = await run("ashby", "applicants", "--job", "job-1")
    expect(status).toBe(1)
    expect(out).toHaveLength(50)
    expect(err).toContain("Ashby does not accept the key.")
  })

  it("a person by e-mail, and by the address of a profile", async () => {
    const { run, tenant, asked } = await stand("lever", 12)
    const sought = tenant.people[7]
    const byEmail = await run("lever", "person", "--email", sought?.email ?? "")
    expect(json<object>(byEmail.out[0])).toMatchObject({ candidate: { id: "opp-7" }, applications: [{ job: "posting-1" }] })
    const byAddress = await run("lever", "person", "--url", `${sought?.profile}/?trk=x`)
    expect(json<object>(byAddress.out[0])).toMatchObject({ candidate: { id: "opp-7" }, jobTitles: { "posting-1": "Data Engineer" } })
    expect((await run("lever", "person", "--email", "nobody@people.example")).status).toBe(3)
    // What reading everybody costs is said before, and what was printed before does as well.
    expect(byAddress.err).toMatch(/everybody of 1 open jobs is read.*10 requests go out in 1 seconds.*--pulled FILE/)
    const pulled = folderOf({ pool: [...(await run("lever", "applicants", "--job", "posting-1")).out, "{}", ""].join("\n") })
    const before = asked.length
    for (const way of [
      ["--url", `${sought?.profile}`],
      ["--email", sought?.email ?? ""]
    ]) {
      const among = await candor(["ats", "person", ...way, "--pulled", path.join(pulled, "pool")])
      expect(json<object>(among.out[0])).toMatchObject({ candidate: { id: "opp-7" }, applications: [{ id: "opp-7" }] })
      expect(among.err).toBe(`Line 13 of ${path.join(pulled, "pool")} is no applicant and was left out.`)
    }
    expect(asked).toHaveLength(before)
  })

  it("a note is shown, then sent once, and found when it is sent again", async () => {
    const { run, tenant, asked } = await stand("lever", 5)
    const asking = ["--application", "opp-3", "--text-file", file("note")]
    const shown = await run("lever.json", "note", ...asking)
    expect([shown.status, asked.length]).toEqual([0, 0])
    expect(json<object>(shown.out[0])).toMatchObject({
      method: "POST",
      body: JSON.stringify({ value: "Met: four years of SQL.\n\ncandor:note-5c1e" })
    })
    expect(shown.out.join()).not.toContain("lever-key")
    expect(shown.err).toContain("Add --send")
    expect((await run("lever.json", "note", ...asking, "--send")).status).toBe(0)
    const again = await run("lever.json", "note", ...asking, "--send")
    expect([again.status, tenant.notes.length]).toEqual([0, 1])
    expect(again.err).toContain("nothing was sent")
  })

  it.each([
    [["ats"], "Say what is wanted"],
    [["ats", "reject"], "There is no candor ats reject"],
    [["ats", "jobs"], "needs --kind"],
    [
      ["ats", "jobs", "--kind", "nothing", "--key-file", file("lever")],
      "There is no kind “nothing”. Known kinds: ashby, greenhouse, lever"
    ],
    [["ats", "jobs", "--kind", "lever"], "needs --key-file"],
    [["ats", "jobs", "--kind", "greenhouse", "--key-file", file("lever")], "Greenhouse needs “Client secret”."],
    [["ats", "jobs", "--kind", "workable", "--key-file", file("lever")], "Workable needs “Subdomain”."],
    [["ats", "jobs", "--kind", "lever", "--key-file", file("lever"), "--base-url", "nowhere"], "is no address"],
    [["ats", "jobs", "--kind", "lever", "--key-file", file("lever"), "--base-url", "http://lever.example"], "has to begin with https://"],
    [["ats", "person", "--kind", "lever", "--key-file", file("lever")], "either --email or --url"],
    [["ats", "person", "--url", "https://linkedin.com/", "--pulled", file("lever")], "is no address by which one person is known"]
  ])("%j is refused before anything is asked", async (argv, message) => {
    const { status, out, err } = await candor(argv)
    expect([status, out]).toEqual([2, []])
    expect(err).toContain(message)
  })

  it("a broken key file and a wrong key are told", async () => {
    const { run } = await stand("lever", 1)
    expect((await run("broken", "jobs")).err).toContain("looks like JSON and cannot be read")
    const wrong = await run("wrong", "jobs")
    expect([wrong.status, wrong.err]).toEqual([1, expect.stringContaining("Lever does not accept the key.") as string])
    expect(wrong.err).not.toContain("another-key")
  })

  it("says what it does and which kinds there are", async () => {
    const { status, out } = await candor(["ats", "--help"])
    expect(status).toBe(0)
    expect(out.join("")).toMatch(/one of: ashby, greenhouse, lever, recruitee, smartrecruiters, teamtailor, workable/)
  })
})
