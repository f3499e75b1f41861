import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"

function read(lines: string) {
  return readResumeText(`Ana Ferro\nPorto, Portugal\n\nExperience\n${lines}\n\nEducation\nWex College, BSc in Physics, 2010\n`)?.profile
}

function told(lines: string) {
  return read(lines)?.positions.map(({ title, company, start, end }) => [title, company, start, end])
}

describe("a range over two lines is one range", () => {
  it.each([
    [
      "in a left column",
      "Apr 2016 –\tSafety Officer - Nordhavn AS\nPresent\tDrills and audits.\n- Runs the audit\nDec 2013 –\tDrill Planner – Fjord AS\nMar 2016\tThe calendar."
    ],
    [
      "in a left column with gaps",
      "Apr 2016 –      Safety Officer - Nordhavn AS\nPresent         Drills and audits.\nDec 2013 –      Drill Planner – Fjord AS\nMar 2016        The calendar."
    ],
    [
      "after the dash",
      "Safety Officer, Nordhavn AS, Apr 2016 –\nPresent\n- Runs the audit\nDrill Planner, Fjord AS, Dec 2013 –\nMar 2016\n- The calendar"
    ],
    [
      "in a right column",
      "Safety Officer, Nordhavn AS      Apr 2016 –\nOslo, Norway      Present\n- Runs the audit\nDrill Planner, Fjord AS      Dec 2013 –\nOslo, Norway      Mar 2016\n- The calendar"
    ]
  ])("%s", (_, lines) => {
    expect(told(lines)).toEqual([
      ["Safety Officer", "Nordhavn AS", "2016-04", "present"],
      ["Drill Planner", "Fjord AS", "2013-12", "2016-03"]
    ])
  })

  it("each end is quoted as it stands", () => {
    const profile = read("Apr 2016 –\tSafety Officer - Nordhavn AS\nPresent\tDrills and audits.")
    expect(profile?.evidence["positions.0.start"]?.[0]?.quote).toBe("Apr 2016 –")
    expect(profile?.evidence["positions.0.end"]?.[0]?.quote).toBe("Present")
    expect(profile?.positions[0]?.description).toBe("Drills and audits.")
  })

  it("an open older job has no end: none is made up", () => {
    const open = "Safety Officer, Nordhavn AS, Apr 2016 – Mar 2020\n- Audits\nDrill Planner, Fjord AS, Dec 2013 –\n- The calendar"
    expect(told(open)?.[1]).toEqual(["Drill Planner", "Fjord AS", "2013-12", null])
  })

  it("an open newest job is the present one", () => {
    const open = "Safety Officer, Nordhavn AS, Apr 2016 –\n- Audits\nDrill Planner, Fjord AS, Dec 2013 – Mar 2016\n- The calendar"
    expect(told(open)?.[0]).toEqual(["Safety Officer", "Nordhavn AS", "2016-04", "present"])
  })
})
