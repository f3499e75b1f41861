import { describe, expect, it } from "vitest"
import { identitySpans } from "~evaluation/identity-spans"

const taken = (text: string) =>
  identitySpans(text, true)
    .map(([from, to]) => text.slice(from, to).trim().replace(/\.$/, ""))
    .sort()

describe("what a text says of who somebody is, and not of the work", () => {
  it.each([
    "4 Java Road, Nairobi",
    "21 Project Street, Lagos",
    "Kubernetes House, 3 Cloud Lane, Cork",
    "Rua do Ouro 55, 1100-060 Lisboa",
    "Chef-Weg 3, 80331 München",
    "ul. Polna 7, 00-001 Warszawa",
    "Flat 3, 9 Mosque Road, Bradford BD1 1AA"
  ])("the address %s", address => {
    expect(taken(`Kept the ledgers.\n${address}\nRan payroll for 40 people.`)).toEqual([address])
  })

  it.each([
    "Harvard Business School",
    "Instituto Superior de Contabilidade",
    "Baker College of Nursing",
    "Technische Universität München",
    "Spring Cloud Ramblers",
    "Gay Professionals' Society"
  ])("the school or club %s", name => {
    expect(taken(`Evening classes at ${name}.`)).toEqual([name])
  })

  it.each(["Member of the Women in Sales Network", "Captain of the Riverside Data Team"])("the membership: %s", line => {
    expect(taken(`Activities\n${line}\nKept bees.`)).toEqual([line])
  })

  it.each([
    "Primary School Teacher in Leeds",
    "Built the school's timetable and the club's website",
    "Led 14 engineers and 3 projects, Lisbon and Porto",
    "Member of a platform team of five",
    "3 sites, 40 drivers, 2 depots",
    "Opened the new road to market for 12 products"
  ])("nothing of “%s”", text => {
    expect(taken(text)).toEqual([])
  })
})
