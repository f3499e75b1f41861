import { seeded } from "../seeded"

// A tenant of an applicant tracking system, all of it invented: the same people whatever vendor shows them.

export const tenantStages = ["Applied", "Phone screen", "Onsite", "Offer", "Hired"] as const

/** What nobody may be judged by is fed in wherever a vendor has a field for it, and wherever a tenant may ask for it itself. */
export const forbidden = {
  gender: "FORBIDDEN-female",
  race: "FORBIDDEN-two or more races",
  birth: "FORBIDDEN-1987-04-12",
  age: "FORBIDDEN-38",
  nationality: "FORBIDDEN-Portuguese",
  veteran: "FORBIDDEN-protected veteran",
  disability: "FORBIDDEN-has a disability",
  photo: "https://files.example/FORBIDDEN-photo.jpg"
} as const

/** Questions of the tenant's own, with the answers: the last two may be read. */
export const tenantQuestions: readonly [string, string][] = [
  ["What is your gender?", forbidden.gender],
  ["Race / ethnicity", forbidden.race],
  ["Geburtsdatum", forbidden.birth],
  ["How old are you?", forbidden.age],
  ["Nationalité", forbidden.nationality],
  ["Are you a protected veteran?", forbidden.veteran],
  ["¿Tiene alguna discapacidad?", forbidden.disability],
  ["Link to your photo", forbidden.photo],
  ["Anything else?", "I am not a protected veteran"],
  ["Why do you want to work here?", "The pipelines are mine already in thought."],
  ["Years of SQL", "4"]
]

export interface TenantPerson {
  number: number
  first: string
  last: string
  email: string
  profile: string
  employer: string
  title: string
  status: "active" | "rejected" | "hired" | "withdrawn"
  reason: string | null
  /** Stages entered, with the time of each, in milliseconds since 1970. */
  steps: { stage: number; at: number }[]
  changedAt: number
  isErased: boolean
  resume: string
  /** The résumé as a file, where the text alone will not do. */
  pdf: Uint8Array | null
}

export interface Tenant {
  jobTitle: string
  /** HTML. */
  description: string
  people: TenantPerson[]
  /** `by`: in whose name, where the vendor wants to know. */
  notes: { number: number; text: string; at: number; id: string; by?: string }[]
  tags: { number: number; tags: string[]; by?: string }[]
}

const firsts = ["Ana", "Bea", "Chidi", "Dana", "Emeka", "Farid", "Grete", "Hugo", "Imke", "Jun", "Kaito", "Lior"]
const lasts = ["Ferro", "Quist", "Okoro", "Haddad", "Voss", "Lindqvist", "Adeyemi", "Moreau", "Tanaka", "Brandt"]
const employers = ["Nordlicht", "Ferro & Filhos", "Blauwerk", "Atelier Seize", "Quist Data"]
const begin = Date.UTC(2026, 0, 5)
const day = 86_400_000

/** The person of a number; the same for the same number. */
export function tenantPerson(number: number): TenantPerson {
  const random = seeded(number + 1)
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item
  const [first, last] = [pick(firsts), pick(lasts)]
  const reached = Math.floor(random() * (tenantStages.length - 1)) + 1
  const steps = Array.from({ length: reached }, (_, stage) => ({ stage, at: begin + number * 60_000 + stage * day }))
  const ends = random()
  const status = reached === tenantStages.length ? "hired" : ends < 0.3 ? "rejected" : ends < 0.4 ? "withdrawn" : "active"
  const employer = pick(employers)
  return {
    number,
    first,
    last,
    email: `${first}.${last}.${number}@people.example`.toLowerCase(),
    profile: `https://www.linkedin.com/in/${first}-${last}-${number}`.toLowerCase(),
    employer,
    title: "Data engineer",
    status,
    reason: status === "rejected" ? "Under-qualified" : status === "withdrawn" ? "Took another job" : null,
    steps,
    changedAt: (steps.at(-1)?.at ?? begin) + 3_600_000,
    isErased: false,
    resume: `${first} ${last}\nData engineer\n\n${employer}, 2019 – today\nBuilds pipelines in Python and SQL.\n`,
    pdf: null
  }
}

/** A job with so many applicants. */
export function makeTenant(applicants: number): Tenant {
  const people = Array.from({ length: applicants }, (_, number) => tenantPerson(number))
  return { jobTitle: "Data Engineer", description: "<p>Builds <b>pipelines</b>.</p>", people, notes: [], tags: [] }
}
