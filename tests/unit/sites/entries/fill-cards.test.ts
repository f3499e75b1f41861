import { expect, test } from "vitest"
import type { PageCard } from "~profile/page-capture"
import { ProfileBuilder } from "~profile/profile-builder"
import { fillCards } from "~sites/entries/fill-cards"

// How a site's reader hands over the entries of a list: docs/add-a-site.md.

function profileOf(card: PageCard) {
  const builder = new ProfileBuilder()
  fillCards(builder, [card])
  return builder.profile
}

const job = ["Data Engineer", "Talent Quay", "March 2021 – present"]
const prose = "Kafka and Airflow for berth planning."

test.each([
  ["with a place", [...job, "Gdynia"], "Gdynia"],
  ["without a place", job, null]
])("a job %s: its prose stays its description", (_, lines, location) => {
  const { positions } = profileOf({ section: "experience", entries: [{ lines, description: prose }] })
  expect(positions).toMatchObject([
    { title: "Data Engineer", company: "Talent Quay", start: "2021-03", end: "present", location, description: prose }
  ])
})

test("a school, a certificate and a language by their lines", () => {
  const lines = (section: PageCard["section"], ...lines: string[]) => profileOf({ section, entries: [{ lines }] })
  expect(lines("education", "Quay College", "BSc, Statistics", "2012 – 2015").education).toMatchObject([
    { school: "Quay College", degree: "BSc", field: "Statistics", start: "2012", end: "2015" }
  ])
  expect(lines("certifications", "Berth Pilot", "Harbour Board", "Issued May 2020", "Credential ID AB-12").certifications).toMatchObject([
    { name: "Berth Pilot", issuer: "Harbour Board", issued: "2020-05", credential_id: "AB-12" }
  ])
  expect(lines("languages", "Polish", "Native").languages).toMatchObject([{ name: "Polish", proficiency: "Native" }])
})
