import { expect, it } from "vitest"
import { withoutBoilerplate } from "~role/criteria/boilerplate"

it.each([
  ["Handle guest complaints in a professional manner", "Handle guest complaints"],
  ["Stand for long periods of time", "Stand"],
  ["Cover the front desk as needed", "Cover the front desk"],
  ["Weld pipes in a fast-paced environment", "Weld pipes"],
  ["Reconcile accounts on a daily basis", "Reconcile accounts"],
  ["Data entry in a fast-paced, deadline-driven environment as required.", "Data entry"]
])("“%s” asks for “%s”", (text, asked) => {
  expect(withoutBoilerplate(text)).toBe(asked)
})

it.each([
  "Nursing in a hospital",
  "Kubernetes in production",
  "Experience in a regulated environment",
  "Work in three shifts",
  "In a timely manner"
])("“%s” stays as it is", text => {
  expect(withoutBoilerplate(text)).toBe(text)
})
