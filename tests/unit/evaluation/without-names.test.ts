import { expect, it } from "vitest"
import { emptyProfile } from "~profile/empty-profile"
import { namesIn } from "~evaluation/without-names"

it.each(["certifications", "skills", "education", "languages"] as const)(
  "the first entry of %s is no name, though it is written like one",
  section => {
    const profile = { ...emptyProfile(), passages: [{ section, label: null, text: "ISTQB Foundation.\nProsci Practitioner." }] }
    expect(namesIn(profile)).toEqual([])
  }
)

it("a first line that can only be a name is left out, whether the profile has a name or not", () => {
  const profile = { ...emptyProfile(), passages: [{ section: "other" as const, label: null, text: "Tomasz Zdrojewicz\nI bake." }] }
  expect(namesIn(profile)).toEqual(["Tomasz Zdrojewicz"])
})
