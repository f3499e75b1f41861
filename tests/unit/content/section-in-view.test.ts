import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import { createAttention } from "~content/attention"
import { sectionInView } from "~content/section-in-view"

/** A page whose headings stand where `data-top` says, in pixels from the top of the window; without one, it is not painted. */
function page(body: string) {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`)
  Object.defineProperty(window, "innerHeight", { value: 1_000 })
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const top = this.getAttribute("data-top")
    return { top: Number(top), height: top === null ? 0 : 20 } as DOMRect
  }
  return window.document
}

describe("which section of a profile is in view", () => {
  const headings = (scrolled: number) =>
    ["Ana Ferro", "About", "Experience", "Education", "Skills (12)"]
      .map((text, at) => `<h${at === 0 ? 1 : 2} data-top="${at * 600 - scrolled}">${text}</h${at === 0 ? 1 : 2}>`)
      .join("")

  it("is the last one whose heading stands in the upper part of the window", () => {
    expect(sectionInView(page(headings(0)))).toBe("top")
    expect(sectionInView(page(headings(300)))).toBe("about")
    expect(sectionInView(page(headings(1_100)))).toBe("experience")
    expect(sectionInView(page(headings(9_000)))).toBe("skills")
  })

  it("is told in other languages and other words, and where a heading is written twice", () => {
    expect(sectionInView(page(`<h2 data-top="0">Berufserfahrung</h2>`))).toBe("experience")
    expect(sectionInView(page(`<h3 data-top="0">Work experience</h3>`))).toBe("experience")
    const twice = `<h2 data-top="0"><span aria-hidden="true">Skills</span><span class="hidden">Skills</span></h2>`
    expect(sectionInView(page(twice))).toBe("skills")
  })

  it("ends with a heading of the same rank that is none; one below it is an entry of it", () => {
    const about = (text: string, rank: number) => page(`<h2 data-top="0">Experience</h2><h${rank} data-top="100">${text}</h${rank}>`)
    expect(sectionInView(about("Senior Data Engineer", 3))).toBe("experience")
    expect(sectionInView(about("People also viewed", 2))).toBe("other")
  })

  it("is none on a page without such headings, in what stands beside the profile, and of what is not painted", () => {
    expect(sectionInView(page(`<h1 data-top="0">Welcome</h1><h2 data-top="9">Our blog</h2>`))).toBeNull()
    expect(sectionInView(page(`<aside><h2 data-top="0">Experience</h2></aside>`))).toBeNull()
    expect(sectionInView(page(`<h2>Experience</h2>`))).toBe("top")
  })

  it("changes nothing of the page", () => {
    const document = page(headings(600))
    const before = document.documentElement.outerHTML
    sectionInView(document)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

describe("the time that a section was in view", () => {
  it("counts only while the page is in front and the person active, each millisecond for one section", () => {
    const attention = createAttention()
    attention.lookAt(0, "experience")
    attention.enter(0)
    attention.lookAt(4_000, "skills")
    attention.leave(6_000)
    attention.lookAt(50_000, "about")
    expect(attention.take(60_000)).toBe(6_000)
    expect(attention.takeParts()).toEqual({ experience: 4_000, skills: 2_000 })
    expect(attention.takeParts()).toEqual({})
  })

  it("is none while no section has a name, and stops half a minute after the last sign of life", () => {
    const attention = createAttention()
    attention.enter(0)
    attention.lookAt(5_000, null)
    attention.touch(6_000)
    attention.lookAt(6_000, "about")
    attention.leave(100_000)
    expect(attention.take(100_000)).toBe(36_000)
    expect(attention.takeParts()).toEqual({ about: 30_000 })
  })
})
