import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { colourRules } from "./accessibility"

/** How a screen is looked at: the colours, and how many times larger than usual. */
const colours = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "dark", forcedColors: "active" }
] as const

export const zooms = [1, 2] as const

/**
 * What axe finds on a screen in light, dark and forced colours, at 100 % and at 200 %, and what of it goes off the side; one line each. Zoom is a
 * window of half as many CSS pixels each way, as a browser makes it.
 */
export async function findingsInEveryLight(page: Page, only: readonly (typeof zooms)[number][] = zooms): Promise<string[]> {
  const found: string[] = []
  const before = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  for (const zoom of only) {
    if (zoom > 1) await page.setViewportSize({ width: Math.floor(before.width / zoom), height: Math.floor(before.height / zoom) })
    for (const { name, ...media } of colours) {
      await page.emulateMedia({ ...media, reducedMotion: "reduce" })
      // Legacy mode opens no page of its own: a new tab would take the place of the one the panel stands beside.
      const builder = new AxeBuilder({ page }).setLegacyMode(true)
      if (name !== colours[0].name) builder.withRules(colourRules)
      const { violations } = await builder.analyze()
      for (const { id, help, nodes } of violations)
        for (const node of nodes)
          found.push(`${zoom * 100} %, ${name}: ${id}: ${help}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`)
    }
    found.push(...(await cutAtTheSide(page)).map(what => `${zoom * 100} %: goes off the side: ${what}`))
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" })
  // A popup cannot be made smaller by hand.
  if (only.some(zoom => zoom > 1)) await page.setViewportSize(before)
  return found
}

/**
 * What would have to be scrolled to the side to be read: the page itself, and every element with text that is wider than where it stands, unless it
 * may be scrolled by itself (a table, a search string) or is cut with an ellipsis on purpose.
 */
export async function cutAtTheSide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = []
    const root = document.scrollingElement ?? document.documentElement
    if (root.scrollWidth > root.clientWidth + 1) {
      const wide = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
        element => element.getBoundingClientRect().right > root.clientWidth + 1 && element.checkVisibility()
      )
      const names = wide
        .slice(-3)
        .map(element => `${element.tagName.toLowerCase()}.${element.className.toString()} “${element.innerText?.slice(0, 30)}”`)
      cut.push(`the page: ${root.scrollWidth} of ${root.clientWidth} pixels, by ${names.join("; ")}`)
    }
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (
        element.scrollWidth <= element.clientWidth + 1 ||
        element.clientWidth === 0 ||
        !element.checkVisibility() ||
        element.innerText.trim() === ""
      )
        continue
      const { overflowX, textOverflow } = getComputedStyle(element)
      const isHidden = element.clientWidth <= 1
      const isFree = overflowX === "visible" || isHidden || textOverflow === "ellipsis"
      const isField = element.matches("input, textarea, select")
      const isOwnScroller =
        element.closest("[role=tablist], [tabindex='0'][aria-label], table, .people-compare") !== null && overflowX !== "hidden"
      if (isFree || isField || isOwnScroller) continue
      const names = [element.tagName.toLowerCase(), ...element.classList].join(".")
      cut.push(`${names}: ${element.scrollWidth} of ${element.clientWidth} pixels`)
    }
    return cut
  })
}

/** What still moves although the recruiter asked for no motion: one line for each element. */
export async function stillMoving(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" })
  return page.evaluate(() => {
    const longest = (durations: string) =>
      Math.max(...durations.split(",").map(one => Number.parseFloat(one) * (one.includes("ms") ? 1 : 1000)))
    return [...document.querySelectorAll("*")].flatMap(element => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
      const moves = animationName !== "none" && longest(animationDuration) > 10
      return moves || longest(transitionDuration) > 10 ? [`${element.tagName.toLowerCase()}.${element.className.toString()}`] : []
    })
  })
}

/** What a screen reader is given of a page: roles, names, states and order, a line each. */
export async function readerTree(page: Page, within = "body"): Promise<string> {
  return page.locator(within).ariaSnapshot()
}

/** Where changes are told by themselves: politeness and what stands there. */
export async function liveRegions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[role=status], [role=alert], [role=log], [aria-live]")]
      .filter(element => element.getAttribute("aria-live") !== "off")
      .map(element => {
        const politeness = element.getAttribute("aria-live") ?? (element.getAttribute("role") === "alert" ? "assertive" : "polite")
        return `${politeness} ${element.className || element.tagName.toLowerCase()}: ${element.innerText.trim().slice(0, 80)}`
      })
  )
}

const control = /^- '?((?:button|link|textbox|searchbox|combobox|checkbox|switch|tab|menuitem|radio) "(?:[^"\\\\]|\\\\.)*")/
const named = /^- '?(?:group|article|region|row|gridcell|listitem|list|dialog|toolbar|form) "/

/** Controls that a screen reader calls by the same kind and name, where they stand in nothing that has a name of its own; one line each. */
export function doubled(tree: string): string[] {
  const around: { depth: number; name: string }[] = []
  const seen: string[] = []
  for (const line of tree.split("\n")) {
    const depth = line.search(/\S/)
    const said = line.trim()
    while ((around.at(-1)?.depth ?? -1) >= depth) around.pop()
    const found = control.exec(said)?.[1]
    if (found) seen.push([...around.map(({ name }) => name), found].join(" › "))
    if (named.test(said)) around.push({ depth, name: said.slice(2).replace(/:$/, "") })
  }
  return [...new Set(seen.filter((one, at) => seen.indexOf(one) !== at))]
}

/** Controls and parts of the screen without a name; one line each. What is folded is named by its summary. */
export function unnamed(tree: string): string[] {
  const bare =
    /^- (?:button|link|textbox|searchbox|combobox|checkbox|switch|tab|menuitem|radio|dialog|img|grid|table|region)(?: \[[^\]]*\])*:?$/
  return tree
    .split("\n")
    .map(line => line.trim())
    .filter(line => bare.test(line))
}
