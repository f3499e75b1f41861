import path from "node:path"
import { expect, it } from "vitest"
import sample from "~sidepanel/onboarding/sample.json"
import { candor, folderOf, json } from "../../../support/run-candor"

interface Recorded {
  evaluation: { verdicts: { qualificationId: string; verdict: string; evidence: { quote: string }[] }[] }
}

it("shows what the rules say of the sample, word for word", async () => {
  const files = Object.fromEntries(sample.people.map(({ text }, at) => [`${at}.txt`, text]))
  const folder = folderOf({ ...files, "post.txt": sample.post })
  const role = await candor(["role", path.join(folder, "post.txt")])
  const asked = json<typeof sample>(role.out[0])
  expect(asked.qualifications.map(({ id, kind, text }) => ({ id, kind, text }))).toEqual(sample.qualifications)
  const roleFolder = folderOf({ "role.json": role.out[0] ?? "" })
  const { out } = await candor([
    "evaluate",
    "--role",
    path.join(roleFolder, "role.json"),
    ...Object.keys(files).map(name => path.join(folder, name))
  ])
  const said = out.map(line => json<Recorded>(line).evaluation.verdicts)
  expect(
    said.map(verdicts =>
      verdicts.map(({ qualificationId, verdict, evidence }) => ({ qualificationId, verdict, quotes: evidence.map(({ quote }) => quote) }))
    )
  ).toEqual(sample.people.map(({ verdicts }) => verdicts))
})
