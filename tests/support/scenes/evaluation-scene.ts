import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import { emptyRole } from "~role/intake/empty-role"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { EvaluateInput } from "~agent/skill-inputs"

/** An invented person with everything that must not leave the machine. */
export const person: Profile = {
  ...emptyProfile(),
  name: "Ondine Barravoe",
  headline: "Data engineer (she/her)",
  location: "Porto",
  about:
    "Ondine Barravoe builds data pipelines. She likes Kafka. Write to ondine@barravoe.example or +351 912 345 678. Born 12 March 1984.",
  positions: [
    {
      title: "Data Engineer",
      company: "Ferro & Filhos",
      start: "2016-03",
      end: "present",
      location: "4050-123 Porto",
      description: "Ran Kafka and Python pipelines for her team."
    }
  ],
  skills: ["Python", "Kafka"],
  evidence: {
    "positions.0.start": [{ quote: "Mar 2016 – Present", section: "experience", label: "Ferro & Filhos" }],
    "positions.0.end": [{ quote: "Mar 2016 – Present", section: "experience", label: "Ferro & Filhos" }]
  }
}

export const input: EvaluateInput = {
  role: {
    ...emptyRole,
    title: "Data Engineer",
    qualifications: [
      parseQualification("5+ years of experience with Python", "must", "q1"),
      parseQualification("Kafka", "must", "q2"),
      parseQualification("Has mentored other engineers", "nice", "q3")
    ]
  },
  profile: person,
  now: Date.UTC(2026, 10, 20)
}

/** What an honest model answers for this scene. */
export const goodAnswer = {
  verdicts: [
    {
      id: "q1",
      verdict: "met",
      quotes: ["Ran Kafka and Python pipelines", "Mar 2016 – Present"],
      reason: "Python at Ferro & Filhos since 2016.",
      ask: null
    },
    { id: "q2", verdict: "met", quotes: ["Kafka"], reason: "Kafka is named.", ask: null },
    { id: "q3", verdict: "unknown", quotes: [], reason: "The text does not say.", ask: "Have you mentored other engineers?" }
  ]
}
