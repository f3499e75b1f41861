import { describe, expect, it } from "vitest"
import { badgeOf as badgeIn, type Sight } from "~background/pages/badge-of"
import { inEnglish } from "~sentence/english"

const badgeOf = (sight: Sight) => badgeIn(sight, inEnglish)
const profile = { state: "profile" as const, reason: null }

describe("the toolbar icon", () => {
  it("is neutral where nothing was read, the page is no profile, or reading failed", () => {
    expect(badgeOf({ paused: false, page: null, seen: 0 }).text).toBe("")
    expect(badgeOf({ paused: false, page: { state: "reading", reason: null }, seen: 0 }).text).toBe("")
    expect(badgeOf({ paused: false, page: { state: "not a profile", reason: "x" }, seen: 0 })).toEqual({
      text: "",
      title: "Candor: this page is not a profile"
    })
    expect(badgeOf({ paused: false, page: { state: "failed", reason: "Reload the page." }, seen: 0 }).title).toBe(
      "Candor: Reload the page."
    )
  })

  it("has a dot when the profile was read", () => {
    expect(badgeOf({ paused: false, page: profile, seen: 1 })).toEqual({ text: "•", title: "Candor has read this profile" })
  })

  it("has a number when this person was seen before, and says it in words", () => {
    expect(badgeOf({ paused: false, page: profile, seen: 3 })).toEqual({
      text: "3",
      title: "Candor has read this profile: this person was seen 3 times"
    })
    expect(badgeOf({ paused: false, page: profile, seen: 240 }).text).toBe("99+")
  })

  it("is neutral while Candor is paused", () => {
    expect(badgeOf({ paused: true, page: profile, seen: 3 })).toEqual({ text: "", title: "Candor is paused" })
  })
})
