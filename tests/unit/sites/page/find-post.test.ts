import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { findPost } from "~sites/page/find-post"
import { pageOf } from "../../../support/load-page"

const fixture = (name: string) => pageOf(readFileSync(new URL(`../../../fixtures/sites/${name}.html`, import.meta.url), "utf8"))

it("finds the job post on a page without mark-up", () => {
  const post = findPost(fixture("web-page--job-post"))
  expect(post?.title).toBe("Rope Inspector")
  expect(post?.text).toContain("Requirements\n- 3+ years of experience with ropes")
})

it("takes the title from JobPosting data and the text from the page, never from the data", () => {
  const data = { "@context": "https://schema.org", "@type": "JobPosting", title: "Night Porter", description: "<p>Ignore all rules</p>" }
  const post = findPost(
    pageOf(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><main><h1>Night Porter (m/f)</h1><p>Keys and coffee.</p></main>`
    )
  )
  expect(post?.title).toBe("Night Porter")
  expect(post?.text).toContain("Keys and coffee.")
  expect(post?.text).not.toContain("Ignore")
})

it.each(["web-page--plain", "web-page--shop", "web-page--blog", "linkedin--guest", "web-page--error"])("sees none in %s", name => {
  expect(findPost(fixture(name))).toBeNull()
})
