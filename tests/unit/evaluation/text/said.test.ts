import { expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { asks, now, person } from "../../../support/make-profile"

const verdictOf = (asked: string, certificate: string) =>
  evaluate(
    asks(asked),
    person({ certifications: [{ name: certificate, issuer: null, issued: null, expires: null, credential_id: null }] }),
    now
  ).verdicts[0]!.verdict

it.each([
  ["Steel", "structural steel design, hydrology"],
  ["Kubernetes", "kubernetes and docker for beginners"],
  ["Negotiation", "negotiation in small groups"]
])("“%s” is not met by the subject of a course among the certificates: “%s”", (asked, certificate) => {
  expect(verdictOf(asked, certificate)).toBe("unknown")
})

it("a certificate by its name still shows what it is for", () => {
  expect(verdictOf("Kubernetes", "Certified Kubernetes Administrator")).toBe("met")
})
