import path from "node:path"
import { expect, it } from "vitest"
import { writePack } from "~learning/patterns/write-pack"
import { patternAsking } from "../../support/scenes/pattern-scene"
import { candor, folderOf, json } from "../../support/run-candor"

const { text } = writePack(
  [
    patternAsking("Data Engineer", [
      ["must", "Python"],
      ["nice", "Kafka"]
    ])
  ],
  []
)
const folder = folderOf({
  "good.json": text,
  "bad.json": text.replace('"Kafka"', '"Digital native"'),
  "new.json": text.replace('"version": 1', '"version": 3')
})
const file = (name: string) => path.join(folder, name)

it("checks a pack as the panel would, and says what is in it", async () => {
  const { status, out, err } = await candor(["patterns", file("good.json")])
  expect([status, err]).toEqual([0, ""])
  expect(out.map(line => json<object>(line))).toEqual([
    { file: file("good.json"), id: "data-engineer", name: "Data Engineer", qualifications: 2, strategies: 0, preferences: 0, examples: 0 }
  ])
})

it("says which file cannot be taken in and why, and goes on with the others", async () => {
  const { status, out, err } = await candor(["patterns", file("bad.json"), file("new.json"), file("gone.json"), file("good.json")])
  expect(status).toBe(1)
  expect(out).toHaveLength(2)
  expect(err).toMatch(/bad\.json: “Digital native” is not taken in\. “Digital native”: /)
  expect(err).toMatch(/new\.json: The pack is of version 3/)
  expect(err).toMatch(/gone\.json was not read: there is no such file/)
})

it("wants a file, and explains itself", async () => {
  expect((await candor(["patterns"])).status).toBe(2)
  expect((await candor(["patterns", "--help"])).out.join("")).toMatch(/Checks packs of patterns/)
})
