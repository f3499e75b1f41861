import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"

const rest =
  "\n\nExperience\nSenior Paralegal, Hartwell & Dyer LLP, Norwich\nJan 2018 - Present\n- Conveyancing files\n\nEducation\nWex College, LLB Law, 2013\n"

function top(lines: string) {
  return readResumeText(lines + rest)?.profile
}

describe("a name", () => {
  it.each([
    ['Min-jun "MJ" Park', "mj@example.org | Toronto, ON"],
    ["Robert (Bob) McAllister III", "jamie@example.org | Leeds"],
    ["PRIYADARSHINI", "Chennai, India\npriya@example.org"],
    ["jamie lee okafor", "jamie@example.org | Leeds"],
    ["Prof. Dr.-Ing. Heike Abendroth", "jamie@example.org | Leeds"],
    ["dr hab. inż. Anna Nowakowska", "anna@example.org"],
    ["Ana María de la Cruz y Fernández-Ochoa del Río", "a@example.org"],
    ["Page Turner", "jamie@example.org | Leeds"],
    ["OKAFOR, Jamie Lee", "jamie.okafor@example.org"],
    ["Ирина Волкова", "irina@example.org"],
    ["Nguyễn Thị Minh Khai", "khai@example.org"],
    ["Madonna", "contact@madonna.example"]
  ])("%s over its contact data", (name, contact) => expect(top(`${name}\n${contact}`)?.name).toBe(name))

  it("stands without the flag beside it", () => expect(top("Kofi Adomako-Baah 🇬🇭\nkofi@example.org")?.name).toBe("Kofi Adomako-Baah"))

  it("whose letters are set apart is put together, and quoted as it stands", () => {
    const profile = top("J A M I E   O K A F O R\njamie@example.org")
    expect(profile?.name).toBe("JAMIE OKAFOR")
    expect(profile?.evidence.name?.[0]?.quote).toBe("J A M I E   O K A F O R")
  })

  it.each([
    "NOT PROTECTIVELY MARKED",
    "Functional Resume Sample",
    "CURRICULUM VITAE",
    "Lantern Shipping Archive",
    "PERSONAL PARTICULARS",
    "Trondheim Norway",
    "Private and Confidential",
    "PAGE 1 OF 2"
  ])("is below %s", header => {
    const profile = top(`${header}\nMarta Quellin\nLeeds, UK | marta.quellin@example.org | 0113 496 0000`)
    expect(profile?.name).toBe("Marta Quellin")
    expect(JSON.stringify({ ...profile, evidence: null })).not.toContain(header)
  })

  it.each([
    "Name: Marta Quellin",
    "Full Name   : Marta Quellin",
    "Candidate: Marta Quellin",
    "PERSONAL INFORMATION             Marta Quellin",
    "姓名：Marta Quellin"
  ])("behind a label: %s", line => expect(top(`Harbour Town Office\n${line}\nContact: 555 0101 (mobile)`)?.name).toBe("Marta Quellin"))

  it("between a site and an address on one line", () => {
    const profile = top("www.quellin.example            MARTA QUELLIN            marta@quellin.example")
    expect(profile).toMatchObject({ name: "MARTA QUELLIN", location: null, headline: null })
  })
})

describe("a headline names a job", () => {
  it.each([
    "Æ       600700800",
    "51 Quay Road, 12345 Izola",
    "555 0101 770",
    "Blk 12, Lantern Road",
    "Research Papers Software",
    "#08-19",
    "Reference 48392019"
  ])("%s is none", line => {
    const profile = top(`Marta Quellin\n${line}`)
    expect(profile?.headline).toBeNull()
    expect(JSON.stringify({ ...profile, evidence: null })).not.toMatch(/\d{7}/)
  })

  it("behind the label of a form", () => {
    expect(top("Marta Quellin\nJOB APPLIED FOR         Harbour engineer")?.headline).toBe("Harbour engineer")
  })
})
