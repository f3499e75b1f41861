import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { emptyRole } from "~role/intake/empty-role"
import type { Position } from "~profile/profile"
import { now, person } from "../../../support/make-profile"
import { words } from "../../../support/words"

/** Verdict on one title that is asked for, of somebody with these positions. */
function verdictOn(asked: string, profile: Parameters<typeof person>[0]) {
  const qualification = { id: "q1", text: asked, kind: "must" as const, criterion: { type: "title" as const, anyOf: [asked] }, quote: null }
  return evaluate({ ...emptyRole, qualifications: [qualification] }, person(profile), now).verdicts[0]!
}
const worked = (title: string, description: string | null = null): Partial<Position>[] => [
  { title, company: "Northgate Ltd", start: "2015-01", end: "present", description }
]

/** What a careful reader says of somebody with the second title where the first one is asked for. */
const sameWork: readonly (readonly [asked: string, title: string])[] = [
  ["Software developer", "Backend Engineer"],
  ["Registered nurse", "ICU Nurse"],
  ["Nurse", "Staff Nurse, Cardiology"],
  ["Truck driver", "HGV Driver"],
  ["Driver", "Delivery Driver"],
  ["Cook", "Sous Chef"],
  ["Chef", "Pastry Chef"],
  ["Accountant", "Senior Accountant"],
  ["Accounts executive", "Accountant"],
  ["Accounts assistant", "Accounts Officer"],
  ["Teacher", "Primary School Teacher"],
  ["Crane operator", "Crane Operator, Docks"],
  ["Heavy equipment operator", "Crane operator"],
  ["Sales representative", "Account Executive"],
  ["Lawyer", "Solicitor"],
  ["Electrician", "Maintenance Electrician"],
  ["Consultant", "SAP Consultant"],
  ["Engineer", "Process Engineer"],
  ["Technical lead", "Tech Lead, Payments"],
  ["Webmaster", "Webmaster"],
  ["Receptionist", "Front Desk Receptionist"],
  ["Project manager", "IT Project Manager"],
  ["Operations manager", "Director of Operations"],
  ["Krankenschwester", "Gesundheits- und Krankenpflegerin"],
  ["Verkäuferin", "Verkäuferin Feinkost"],
  ["Comptable", "Comptable général"],
  ["Camarero", "Camarera"]
]
const otherWork: readonly (readonly [asked: string, title: string])[] = [
  ["Crane operator", "Plant Operator"],
  ["Crane operator", "Excavator Operator"],
  ["Nurse", "Veterinary Nurse"],
  ["Nurse", "Dental Nurse"],
  ["Nurse", "Nurse Recruiter"],
  ["Nurse", "Nursery Nurse"],
  ["Account executive", "Accounts Executive"],
  ["Accountant", "Bookkeeper"],
  ["Accountant", "Accounts Payable Clerk"],
  ["Teacher", "Teaching Assistant"],
  ["Teacher", "University Lecturer"],
  ["Teacher", "Driving Instructor"],
  ["Executive assistant", "Receptionist"],
  ["Pharmacist", "Pharmacy Technician"],
  ["Veterinarian", "Veterinary Technician"],
  ["Dental hygienist", "Dental Assistant"],
  ["Sonographer", "X-ray Technician"],
  ["Waiter", "Bartender"],
  ["Hotel manager", "Hotel Receptionist"],
  ["HR manager", "HR Assistant"],
  ["Product manager", "Project Manager"],
  ["President", "Vice President"],
  ["Project manager", "Assistant to the Project Manager"],
  ["Project manager", "Project Manager Assistant"],
  ["Chef", "Chef's Assistant"],
  ["Technical lead", "Assistant to the Technical Lead"],
  ["Driver", "Driver Recruiter"],
  ["Translator", "Interpreter"],
  ["Security guard", "Security Analyst"],
  ["Customs officer", "Police Officer"],
  ["Chiropractor", "Osteopath"],
  ["Engineering manager", "Tech Lead"],
  ["Civil engineer", "Software Engineer"],
  ["Yoga teacher", "Spinning Instructor"],
  ["Butcher", "Food Production Worker"],
  ["Wind turbine technician", "Solar Installer"],
  ["Music teacher", "Music Producer"],
  ["Buyer", "Home Buyer Advisor"],
  ["Social media manager", "Media Buyer"],
  ["Software engineer", "Software Engineer Recruiter"]
]

describe("a title that is asked for", () => {
  it.each(sameWork)("%s is met by %s", (asked, title) => {
    expect(verdictOn(asked, { positions: worked(title) })).toMatchObject({ verdict: "met", evidence: [{ quote: title }] })
  })
  it.each(otherWork)("%s is not met by %s", (asked, title) => {
    expect(verdictOn(asked, { positions: worked(title) }).verdict).toBe("unknown")
  })

  it.each([
    ["Data scientist", "Aspiring data scientist"],
    ["Project manager", "Seeking a role as project manager"],
    ["Nurse", "I help nurses find better jobs"],
    ["Software engineer", "Recruiter for software engineers"],
    ["Nurse", "Future nurse | currently cashier"],
    ["Accountant", "Angehender Accountant"]
  ])("%s is not met by the headline “%s”", (asked, headline) => {
    expect(verdictOn(asked, { headline }).verdict).toBe("unknown")
  })

  it("by unpaid work alone stays unknown, and says so", () => {
    expect(verdictOn("Treasurer", { positions: [{ title: "Treasurer", company: "Food bank", kind: "volunteering" }] })).toMatchObject({
      verdict: "unknown",
      reason: "Only time that counts as no work says Treasurer."
    })
  })
})

const told: readonly (readonly [asked: string, description: string])[] = [
  ["Technical lead", "Served as the technical lead for the server infrastructure of two data centres"],
  ["Webmaster", "Webmaster of the society's site: moved it to a new host, fixed broken links"],
  ["Project manager", "Worked as project manager on three hospital extensions"],
  ["Scrum master", "Acted as scrum master for two teams"],
  ["Head chef", "Started as a porter and was promoted to head chef within two years."],
  ["Site supervisor", "Appointed site supervisor of the second phase"],
  ["Shift supervisor", "As shift supervisor, planned rotas for 14 people."],
  ["Interpreter", "Also worked as an interpreter in court"],
  ["Treasurer", "Elected as treasurer of the works council"],
  ["Product owner", "In the role of product owner, ordered the backlog"],
  ["Forklift driver", "- Forklift driver on the night shift: loaded 40 trailers"],
  ["Safety officer", "Safety officer for the whole yard"],
  ["Team lead", "I was the team lead for six fitters."],
  ["Barista", "Doubled as barista on weekends"],
  ["Bauleiter", "Auf drei Baustellen als Bauleiter tätig"],
  ["Projektleiter", "Tätigkeit als Projektleiter für zwei Umbauten"],
  ["Chef de projet", "Intervenu en tant que chef de projet sur deux migrations"],
  ["Jefe de obra", "Trabajé como jefe de obra en dos hospitales"],
  ["Gerente de loja", "Atuei como gerente de loja durante as férias"],
  ["Executive chef", "Hired as executive chef to open the second house"]
]
const notTold: readonly (readonly [asked: string, description: string])[] = [
  ["Technical lead", "Reported to the technical lead of the platform team"],
  ["Project manager", "Supported the project manager in planning"],
  ["Project manager", "Wrote weekly notes for project managers and clients"],
  ["Head chef", "Worked under a head chef with two stars"],
  ["Scrum master", "Hope to work as scrum master one day"],
  ["Team lead", "Trained to serve as team lead in case of need"],
  ["Nurse", "My wife worked as a nurse at the same ward"],
  ["Treasurer", "Served as treasurer of the students' union"],
  ["President", "President of the senior citizens' chess club"],
  ["Webmaster", "Mailed the webmaster about broken links"],
  ["Interpreter", "Met clients with an interpreter beside me"],
  ["Architect", "Architect of the new pricing rules"],
  ["Driver", "Driver of growth in three regions"],
  ["Supervisor", "Promoted two fitters to supervisor"],
  ["Recruiter", "Interviewed by the recruiter of the parent firm"],
  ["Product owner", "Never served as product owner"],
  ["Site supervisor", "Assisted a colleague who served as site supervisor"],
  ["Captain", "Played as captain of the alumni football club"],
  ["Chef", "Ordered knives for the chef"],
  ["Director", "Took minutes for the board of directors"]
]

describe("a title told in the work described", () => {
  it.each(told)("%s: %s", (asked, description) => {
    const verdict = verdictOn(asked, { positions: worked("Colleague", description) })
    expect(verdict.verdict, words(verdict.reason)).toBe("met")
    expect(description).toContain(verdict.evidence[0]?.quote)
  })
  it.each(notTold)("is none: %s: %s", (asked, description) => {
    expect(verdictOn(asked, { positions: worked("Colleague", description) }).verdict).toBe("unknown")
  })
})
