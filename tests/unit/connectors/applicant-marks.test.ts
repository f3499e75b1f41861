import { expect, it } from "vitest"
import { isSureMark, marksOfCandidate, marksOfProfile } from "~connectors/applicant-marks"
import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import { atsApplicant } from "../../support/tracked"

const candidate = (parts: object) => ({ ...atsApplicant("a", "Marisol Quintanilla").candidate, ...parts })
const profile = (parts: Partial<Profile>): Profile => ({ ...emptyProfile(), name: "Marisol Quintanilla", ...parts })
const job = (company: string) => ({ title: "Engineer", company, start: null, end: null, location: null, description: null })

function shared(ofCandidate: object, addresses: string[], ofProfile: Partial<Profile> = {}): string[] {
  const page = new Set(marksOfProfile(addresses, profile(ofProfile)))
  return marksOfCandidate(candidate(ofCandidate)).filter(mark => page.has(mark))
}

it.each([
  ["https://www.linkedin.com/in/Marisol-Q/", "linkedin:marisol-q"],
  ["linkedin.com/in/marisol-q?utm_source=x", "linkedin:marisol-q"],
  ["https://es.linkedin.com/in/marisol-q/details/skills", "linkedin:marisol-q"],
  ["http://www.linkedin.com/in/m%C3%A1risol-q", "linkedin:márisol-q"],
  ["https://github.com/MarisolQ", "github:marisolq"],
  ["github.com/marisolq?tab=repositories", "github:marisolq"],
  ["https://www.marisol.example/about/", "https://marisol.example/about"]
])("an address is the same profile however it was typed: %s", (link, key) => {
  expect(shared({ links: [link] }, [key])).toHaveLength(1)
})

it.each([
  ["another slug", "https://linkedin.com/in/marisol-quinta", "linkedin:marisol-q"],
  ["a company's page", "https://linkedin.com/company/marisol-q", "linkedin:marisol-q"],
  ["a look-alike's host", "https://linkedin.com.example/in/marisol-q", "linkedin:marisol-q"],
  ["no address", "ask me", "ask me"]
])("%s is nobody's", (_, link, key) => {
  expect(shared({ links: [link] }, [key])).toEqual([])
})

it("an e-mail address that the page shows is theirs, whatever its case; an office's is nobody's", () => {
  const about = "Write to Marisol@Quintanilla.example or jobs@firm.example."
  expect(shared({ emails: ["marisol@quintanilla.example"] }, [], { about })).toEqual(["mail:marisol@quintanilla.example"])
  expect(shared({ emails: ["jobs@firm.example"] }, [], { about })).toEqual([])
})

it("the same name at the same employer is likely, and never sure; the name alone is nothing", () => {
  const found = shared({ employer: "Ferro & Filhos, Lda." }, [], { positions: [job("Ferro & Filhos")] })
  expect(found).toHaveLength(1)
  expect(found.filter(isSureMark)).toEqual([])
  expect(shared({ employer: "Ferro & Filhos" }, [], { positions: [job("Larkspur")] })).toEqual([])
  expect(shared({ employer: null }, [], { positions: [job("Larkspur")] })).toEqual([])
  expect(shared({ name: "Q. Marisol", employer: "Larkspur" }, [], { positions: [job("Larkspur")] })).toEqual([])
})
