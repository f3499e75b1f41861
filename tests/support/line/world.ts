import type { LineContext } from "~agent/requests/understand"
import { parseQualification } from "~role/criteria/parse-qualification"
import { draft } from "../rows"

// A role and its people, all invented, that sentences of the line are about.

const asked = {
  must: {
    python: "Python or Scala in production",
    airflow: "Experience with Airflow, Dagster or Prefect",
    german: "German B2",
    aws: "AWS"
  },
  nice: {
    kafka: "Kafka",
    postgres: "PostgreSQL",
    backend: "3+ years of backend development",
    english: "English C1",
    dbt: "dbt",
    kubernetes: "Kubernetes",
    degree: "Bachelor's degree in computer science"
  },
  avoid: { agency: "Agency background" }
}

export const lineRole = draft({
  title: "Data Engineer",
  qualifications: (["must", "nice", "avoid"] as const).flatMap(kind =>
    Object.entries(asked[kind]).map(([id, text]) => parseQualification(text, kind, id))
  )
})

export const linePeople = [
  { id: "ana", name: "Ana Ferro" },
  { id: "ikenna", name: "Ikenna Obi-Larsen" },
  { id: "tomas", name: "Tomás Okello" },
  { id: "jana", name: "Jana Nováková" },
  { id: "meilin", name: "Mei-Lin Zhao" },
  { id: "jose", name: "José Núñez" },
  { id: "marek1", name: "Marek Kowalski" },
  { id: "marek2", name: "Marek Dvořák" },
  { id: "soren", name: "Søren Lindqvist" },
  { id: "will", name: "Will De Groot" }
]

/** Ikenna's card is in front, nobody is marked. */
export const lineContext: LineContext = { role: lineRole, people: linePeople, personId: "ikenna", otherId: null, marked: [] }
