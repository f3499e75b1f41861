import { describe, expect, it } from "vitest"
import { quotedPlaces } from "~agent/prompts/quoted-places"

const texts = ["Senior SRE", "Pennywhistle Payments", "Feb 2021 – now", "Ran a|b tests", "Python: ten years"]
const find = (text: string) => (text.trim() !== "" && texts.find(one => one.includes(text.trim()))) || null
const places = (quote: string) => quotedPlaces(quote, find)

describe("the places of a model's quote", () => {
  it("is where it stands, bars and colons of the page's own among it", () => {
    expect(places("Senior SRE")).toEqual(["Senior SRE"])
    expect(places("Ran a|b tests")).toEqual(["Ran a|b tests"])
    expect(places("Python: ten years")).toEqual(["Python: ten years"])
  })

  it("is found without the name of the request's line before it", () => {
    expect(places("position: Senior SRE")).toEqual(["Senior SRE"])
    expect(places("other, WORK & LIFE: Ran a|b tests")).toEqual(["Ran a|b tests"])
  })

  it("are the parts between the request's bars, where a whole line was copied", () => {
    expect(places("position: Senior SRE | Pennywhistle Payments | Feb 2021 – now")).toEqual(texts.slice(0, 3))
    expect(places("| Senior SRE | Feb 2021 – now |")).toEqual(["Senior SRE", "Feb 2021 – now"])
  })

  it("are none where one of the parts stands nowhere: an invention is not saved by what stands beside it", () => {
    expect(places("Senior SRE | Acme | Feb 2021 – now")).toBeNull()
    expect(places("position: Astronaut")).toBeNull()
  })
})
