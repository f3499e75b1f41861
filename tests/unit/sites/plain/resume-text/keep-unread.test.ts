import { describe, expect, it } from "vitest"
import { readText } from "~sites/plain/read-text"
import { isContact } from "~sites/plain/resume-text/contact-data"

// What no reader makes anything of is kept as text: it can be quoted, and nobody hears that a profile does not mention what stands in it.

const resume = `Marisol Quint
Fitter

Experience
Hasselby Paper, maintenance fitter, 2016 - present
- swapped drives on the winders
- kept the spares cage
Oxbow Steel (two plants, one crane). Journeyman. 2012 - 2016
. hydraulic presses, coil feeders
. rebuilt gearboxes for the slitting line
Oxbow Steel. Apprentice 2008-2012

Education
General studies, forty credits, degree not completed
Trade school, industrial mechanics, 2008
`

describe("a line that is no entry of its section", () => {
  const reading = readText(resume)
  const profile = "profile" in reading ? JSON.stringify({ ...reading.profile, evidence: {} }) : ""

  it.each(["coil feeders", "gearboxes for the slitting line", "forty credits", "spares cage", "two plants"])("keeps “%s”", words => {
    expect(profile).toContain(words)
  })
})

describe("what is no contact", () => {
  it.each([
    "BSc Mechanical Engineering 2015",
    "MSc Civil Engineering 2019",
    "2016-09 / 2019-12 Design Engineer, Velthuis Pumps",
    "01/2016 - 12/2019 Buyer",
    "Engineering 2008 to 2012"
  ])("“%s”", line => {
    expect(isContact(line)).toBe(false)
  })

  it.each(["Lindenring 12", "Am Stadtdamm 7 a", "0151 2345678", "+47 912 34 567", "555-123-4567"])("“%s” is", line => {
    expect(isContact(line)).toBe(true)
  })
})
