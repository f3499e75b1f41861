import type { Profile } from "~profile/profile"
import { emptyProfile } from "~profile/empty-profile"

const titles = [
  "Backend engineer",
  "Data engineer",
  "Registered nurse",
  "Product designer",
  "Accountant",
  "Site reliability engineer",
  "Engineering manager",
  "Teacher"
]
const companies = [
  "Ferro & Filhos",
  "Larkspur Labs",
  "Klinikum Nordheide",
  "Pennyfold Payments",
  "Tallow & Wick",
  "Armorsoft",
  "Naranjal Logística"
]
const places = ["Porto, Portugal", "Leeds, United Kingdom", "Hamburg, Germany", "Rennes, France", "Valencia, Spain", "Remote"]
const skills = [
  "Python",
  "Go",
  "PostgreSQL",
  "Kafka",
  "Kubernetes",
  "Terraform",
  "Spark",
  "Airflow",
  "React",
  "TypeScript",
  "Figma",
  "Excel",
  "SAP",
  "Java",
  "AWS",
  "Docker",
  "SQL",
  "Rust",
  "GraphQL",
  "Linux"
]
const sentences = [
  "Moved the ledger from one database to another without downtime and wrote down how.",
  "Mentored four people, two of whom now lead teams of their own.",
  "Built pipelines in Python and Spark that carry nine million events a day.",
  "On call for twelve services; brought the number of night calls down by half.",
  "Introduced a handover sheet that three other wards took over.",
  "Negotiated with suppliers in English and German.",
  "Owned the design system that forty people use.",
  "Kept the books of forty-five clients and closed every year on time."
]

/** Numbers that look random and are the same in every run: a linear congruential generator (Numerical Recipes). */
function createDice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** An invented person whose profile is about 5 kB of JSON, always the same for a number. */
export function inventPerson(number: number): Profile {
  const dice = createDice(number + 1)
  const pick = (list: readonly string[]) => list[dice(list.length)] ?? ""
  const profile = emptyProfile()
  profile.name = `Person Number${number}`
  profile.headline = `${pick(titles)} at ${pick(companies)}`
  profile.location = pick(places)
  profile.about = Array.from({ length: 5 }, () => pick(sentences)).join(" ")
  let year = 2026
  for (let at = 0; at < 6; at++) {
    const start = year - 1 - dice(4)
    profile.positions.push({
      title: pick(titles),
      company: pick(companies),
      start: `${start}-0${1 + dice(9)}`,
      end: at === 0 ? "present" : `${year}-0${1 + dice(9)}`,
      location: pick(places),
      description: Array.from({ length: 7 }, () => `- ${pick(sentences)}`).join("\n")
    })
    year = start
  }
  profile.education.push({
    school: "University of Wexcombe",
    degree: "BSc",
    field: "Computer Science",
    start: String(year - 4),
    end: String(year)
  })
  profile.skills = [...new Set(Array.from({ length: 15 }, () => pick(skills)))]
  profile.languages.push({ name: "English", proficiency: "C1" }, { name: "Portuguese", proficiency: "native" })
  profile.certifications.push({
    name: "AWS Certified Solutions Architect",
    issuer: "Amazon",
    issued: "2021",
    expires: null,
    credential_id: null
  })
  profile.passages.push({ section: "projects", label: "Side project", text: Array.from({ length: 4 }, () => pick(sentences)).join(" ") })
  return profile
}
