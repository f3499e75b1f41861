import { parseQualification } from "~role/criteria/parse-qualification"
import { emptyRole } from "~role/intake/empty-role"
import type { Role } from "~role/role"
import { identities } from "~trust/swap/identities"
import type { PersonToSwap } from "~trust/swap/swap-test"
import { inventPerson } from "../../bench/speed/people"

export const swapNow = new Date("2026-11-21T12:00:00Z")

/** What is asked for, with words in it that names, streets, schools and clubs of the swaps have, too. */
export const swapRole: Role = {
  ...emptyRole,
  title: "Senior Data Engineer",
  level: "senior",
  place: "Porto",
  remote: "hybrid",
  qualifications: (
    [
      ["must", "5+ years of experience with Python"],
      ["must", "Experience with Kafka or Spark"],
      ["must", "Java or Swift"],
      ["must", "Fluent English"],
      ["must", "Based in Portugal or Germany"],
      ["must", "Bachelor's degree in Computer Science"],
      ["nice", "Ruby on Rails"],
      ["nice", "Kubernetes and cloud security"],
      ["nice", "Marketing or sales knowledge"],
      ["nice", "Has mentored other people"],
      ["avoid", "Only worked as a teacher"]
    ] as const
  ).map(([kind, text], at) => parseQualification(text, kind, `q${at + 1}`))
}

const references = [
  "She owned the release and taught her team what she knew. Ms. Walsh was liked by all.",
  "He led the migration himself; his notes are still read. Mr. Kowalski left it in order.",
  "They kept the books of forty-five clients."
]

/** People who have a name, a school and a reference in words of one sex, as stored profiles do. */
export function peopleToSwap(count: number): PersonToSwap[] {
  return Array.from({ length: count }, (_, number) => {
    const profile = inventPerson(number)
    const { name, school } = identities[number % identities.length]!
    const [entry] = profile.education
    return {
      id: `person ${number}`,
      profile: {
        ...profile,
        name: `${name.split(" ")[0]} Ferro-${number}`,
        about: `${profile.about} ${references[number % references.length]}`,
        education: entry ? [{ ...entry, school: `${school} ${number}` }] : []
      }
    }
  })
}
