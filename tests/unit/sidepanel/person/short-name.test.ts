import { expect, test } from "vitest"
import { shortName } from "~sidepanel/person/short-name"

const skill = (...anyOf: string[]) => ({ type: "skill" as const, anyOf, minYears: null })

test.each([
  ["Kafka", null, "Kafka"],
  ["Experience with Apache Airflow in production", skill("Airflow"), "Airflow"],
  ["Experience with one of Airflow, Dagster or Prefect", skill("Airflow", "Dagster"), "Airflow/Dagster"],
  ["You have built data pipelines that other teams depend on", null, "You have built data…"],
  ["Certified as a scrum master, product owner, or both of them", null, "Certified as a scrum…"]
])("%s in few words", (text, criterion, short) => {
  expect(shortName({ text, criterion })).toBe(short)
})
