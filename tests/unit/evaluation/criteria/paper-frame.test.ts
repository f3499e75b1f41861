import { describe, expect, it } from "vitest"
import { readText } from "~sites/plain/read-text"
import { judgeLine } from "../../../../bench/judgement/judge-line"
import { deedsNotTold, deedsTold } from "../../../support/deed-lines"
import { papersHeld, papersNotHeld } from "../../../support/paper-lines"

// A paper counts where the profile says, in one of the forms in which people say it, that it is held. Whatever else names it is shown and asked about.

const said = (asked: string, line: string) => {
  const inJob = line.startsWith("@") ? "" : `- ${line}\n`
  const below = line.startsWith("@") ? `\nCertificates\n${line.slice(1)}\n` : ""
  const reading = readText(
    `Jo Fairweather\nLeeds\n\nExperience\nSite Operative, Bramley Works Ltd\n2019 – present\n- Moved materials and kept the yard tidy.\n${inJob}\nSkills\nBanter, tidiness\n${below}`
  )
  return judgeLine(asked, "en", "profile" in reading ? reading.profile : null).said
}

describe("a paper that is named", () => {
  it.each(papersNotHeld)("“%s” is not met by “%s”", (asked, line) => {
    expect(said(asked, line)).not.toBe("met")
  })

  it.each(papersHeld)("“%s” is met by “%s”", (asked, line) => {
    expect(said(asked, line)).toBe("met")
  })
})

describe("a thing that is named", () => {
  it.each(deedsNotTold)("“%s” is not met by “%s”", (asked, line) => {
    expect(said(asked, line)).not.toBe("met")
  })

  it.each(deedsTold)("“%s” is met by “%s”", (asked, line) => {
    expect(said(asked, line)).toBe("met")
  })
})
