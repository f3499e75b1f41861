import { expect, test } from "vitest"
import { marksOf } from "../../../../src/documents/pile/person-marks"

test.each([
  ["www.linkedin.com/in/ana-ferro-\n1a2b3c (LinkedIn)", ["linkedin:ana-ferro-1a2b3c"]],
  ["https://pt.linkedin.com/in/jos%C3%A9-ferro/", ["linkedin:josé-ferro"]],
  ["linkedin.com/in/Ana-Ferro and, of a referee, linkedin.com/in/bea", ["linkedin:ana-ferro"]],
  ["github.com/ana-ferro", ["github:ana-ferro"]],
  ["see github.com/apache/spark, or github.com/ana.", ["github:ana"]],
  ["linkedin.com/company/quay", []],
  ["no address", []]
])("profile addresses in: %s", (text, profiles) => {
  expect(marksOf(text).profiles).toEqual(profiles)
})

test.each([
  ["Ana.Ferro@Post.test, referee bea@post.test", "ana.ferro@post.test"],
  ["jobs@agency.test\nana@post.test", "ana@post.test"],
  ["info@quay.test", null],
  ["bewerbung-it@quay.test", null],
  ["apply+123@candidates.lever.co", null],
  ["", null]
])("the mail address of: %s", (text, mail) => {
  expect(marksOf(text).mail).toBe(mail)
})
