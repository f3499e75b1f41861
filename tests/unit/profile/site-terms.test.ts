import { expect, it } from "vitest"
import { termsNotice } from "~profile/site-terms"
import { words } from "../../support/words"

it.each([
  ["https://www.linkedin.com", "linkedin"],
  ["https://fr.linkedin.com/in/ana", "linkedin"],
  ["https://www.xing.com", "xing"],
  ["https://resumes.indeed.com", "indeed"],
  ["https://stackoverflow.com", "stack-overflow"]
])("%s has a notice before its first use, in a plain sentence", (origin, siteId) => {
  const notice = termsNotice(origin)
  expect(notice?.siteId).toBe(siteId)
  expect(words(notice?.said)).toMatch(/terms|agreement/)
  expect(words(notice?.said)).toMatch(/yours to decide\.$/)
  expect(words(notice!.said).length).toBeLessThan(330)
})

it.each([
  ["https://github.com"],
  ["https://boards.greenhouse.io"],
  ["https://linkedin.com.example"],
  ["https://notlinkedin.com"],
  ["ana"],
  [""]
])("%s has none", origin => expect(termsNotice(origin)).toBeNull())
