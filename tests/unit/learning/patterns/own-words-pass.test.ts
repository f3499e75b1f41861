import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import * as z from "zod"
import { whyNotTaken } from "~learning/patterns/lint-pack"

// A pack is made of what Candor itself proposed: the reasons of its ways to look and its intake's questions have to come through the lint of packs.

const catalogue = z
  .record(z.string(), z.looseObject({ message: z.string() }))
  .parse(JSON.parse(readFileSync(new URL("../../../../assets/_locales/en/messages.json", import.meta.url), "utf8")))
const own = Object.entries(catalogue)
  .filter(([key]) => /^(?:way|strategy|ask|bank)\p{Lu}/u.test(key))
  .map(([key, { message }]) => [key, message.replace(/\$\w+\$/g, "Data Engineer")] as const)

it("has texts to try", () => {
  expect(own.length).toBeGreaterThan(40)
})

it.each(own)("takes %s: “%s”", (_, message) => {
  expect(whyNotTaken(message, null)).toBeNull()
})
