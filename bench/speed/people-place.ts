import { fileURLToPath } from "node:url"
import type { Page } from "@playwright/test"
import { build } from "esbuild"
import { openExtensionPage, type Candor } from "../../tests/support/browser"
import { rejudgedRoleId, type PlaceSizes } from "./people-place-page"
import { against, median, printTable, type Row } from "./table"

const sizes: PlaceSizes = { people: 20_000, rejudged: 200 }
const frames = 120
/** What takes longer is given up, in milliseconds. */
const longestMs = 20_000

/** The bench's own functions are handed to the page with names that esbuild notes. */
const knownNames = "globalThis.__name = of => of"

/** Milliseconds from an action in the page until something is there; looked for at every frame. */
async function timed(page: Page, act: string, isThere: string): Promise<number> {
  return page.evaluate(
    ({ act, isThere, longest }) =>
      new Promise<number>(resolve => {
        // Made in this task: in a later one the extension's own policy forbids to make code of text.
        const holds = (0, eval)(`() => Boolean(${isThere})`) as () => boolean
        const from = performance.now()
        const look = () => {
          if (holds() || performance.now() - from > longest) resolve(performance.now() - from)
          else requestAnimationFrame(look)
        }
        ;(0, eval)(act)
        requestAnimationFrame(look)
      }),
    { act, isThere, longest: longestMs }
  )
}

const row = `document.querySelector(".people-row [type=checkbox]")`
const goTo = (name: string) => `[...document.querySelectorAll("[role=tab]")].find(tab => tab.textContent.startsWith("${name}")).click()`
const search = (words: string) =>
  `{ const field = document.querySelector(".people-filters input[type=search]"); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, ${JSON.stringify(words)}); field.dispatchEvent(new Event("input", { bubbles: true })) }`
const isFiltered = `/^[\\d,]+ of /.test(document.querySelector(".people-count")?.textContent ?? "")`
const isWhole = `!(${isFiltered})`

/** Scrolls frame by frame and counts the frames in which no row stood in the middle of the list. */
async function scrolled(page: Page): Promise<{ median: number; longest: number; blank: number }> {
  const seen = await page.evaluate(
    count =>
      new Promise<{ times: number[]; blank: number }>(resolve => {
        const list = document.querySelector(".people-list, .people-scroller") as HTMLElement
        const box = list.getBoundingClientRect()
        const times: number[] = []
        let blank = 0
        let last = performance.now()
        const next = () => {
          const now = performance.now()
          times.push(now - last)
          last = now
          if (!document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest(".people-row")) blank++
          if (times.length > count) return resolve({ times: times.slice(1), blank })
          list.scrollTop += 480
          requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
    frames
  )
  return { median: median(seen.times), longest: Math.max(...seen.times), blank: seen.blank }
}

/** How many people of the changed role were judged by it as it is now. */
function judged(page: Page): Promise<number> {
  return page.evaluate(
    roleId =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open("candor")
        request.onerror = () => reject(request.error ?? new Error("The store could not be opened."))
        request.onsuccess = () => {
          const words = request.result.transaction("verdictWords").objectStore("verdictWords")
          const count = words.index("[roleId+roleVersion]").count([roleId, 2])
          count.onsuccess = () => {
            request.result.close()
            resolve(count.result)
          }
        }
      }),
    rejudgedRoleId
  )
}

/** Until a role of some hundred people that was changed is held against all of them. */
async function rejudged(page: Page): Promise<number> {
  const from = performance.now()
  const request = { roleId: rejudgedRoleId, text: "Kubernetes", kind: "must" }
  await page.evaluate(request => chrome.runtime.sendMessage({ name: "qualification.add", request }), request)
  while ((await judged(page)) < sizes.rejudged && performance.now() - from < longestMs)
    await new Promise(resolve => setTimeout(resolve, 100))
  return performance.now() - from
}

/** The People place with 20,000 people in the store of a running extension: what somebody waits for. */
export async function benchPeoplePlace(candor: Candor): Promise<void> {
  const filler = await openExtensionPage(candor, "options.html")
  await filler.getByRole("heading").first().waitFor()
  const source = fileURLToPath(new URL("../../src/", import.meta.url))
  const { outputFiles } = await build({
    stdin: {
      contents: `import { fillPlace } from "./people-place-page"; globalThis.fillPlace = fillPlace`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      loader: "ts"
    },
    bundle: true,
    write: false,
    format: "iife",
    external: ["node:*"],
    plugins: [
      {
        name: "source",
        setup: of =>
          of.onResolve({ filter: /^~/ }, ({ path: name, kind }) => of.resolve(`./${name.slice(1)}`, { resolveDir: source, kind }))
      }
    ]
  })
  await filler.evaluate(knownNames)
  await filler.evaluate(outputFiles[0]?.text ?? "")
  const fill = (of: PlaceSizes) => (globalThis as unknown as { fillPlace: (sizes: PlaceSizes) => Promise<void> }).fillPlace(of)
  const began = performance.now()
  await filler.evaluate(fill, sizes)
  console.log(
    `\n${sizes.people.toLocaleString("en")} people were put into the store in ${Math.round((performance.now() - began) / 1_000)} s.`
  )

  const page = await openExtensionPage(candor, "sidepanel.html")
  await page.evaluate(knownNames)
  await page.setViewportSize({ width: 360, height: 765 })
  await page.getByRole("tab", { name: /^People/ }).waitFor()
  const something = await timed(page, goTo("People"), `document.querySelector(".people-waiting, .people-row [type=checkbox]")`)
  const list = something + (await timed(page, "0", row))
  const cold = await timed(page, search("kafka"), isFiltered)
  const rows: Row[] = []
  const add = (what: string, figure: number, aim: number) => rows.push([what, Math.round(figure), aim, against(figure, aim)])
  add("something to see", something, 300)
  add("the list", list, 2_000)
  add("first search", cold, 2_000)
  await timed(page, search(""), isWhole)
  const warm: number[] = []
  for (const words of ["terraform", "nurse hamburg", "airflow sap", "mentored four"]) {
    warm.push(await timed(page, search(words), isFiltered))
    await timed(page, search(""), isWhole)
  }
  add("next searches, the slowest", Math.max(...warm), 300)
  const scroll = await scrolled(page)
  add(`scrolling, frame of ${frames} (median)`, scroll.median, 100)
  add("scrolling, longest frame", scroll.longest, 300)
  add("frames without a row in the middle", scroll.blank, 1)
  await timed(page, goTo("Person"), `!(${row})`)
  add("back from another place", await timed(page, goTo("People"), row), 300)
  const grid = page.getByRole("grid")
  if (await grid.count()) {
    await grid.focus()
    await page.keyboard.press("Home")
    await timed(page, "0", `document.querySelector(".people-row[data-active]")`)
    const press = `document.querySelector("[role=grid]").dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true, cancelable: true }))`
    add(
      "key to decision shown",
      await timed(page, press, `document.querySelector(".people-row[data-active] [data-decision=shortlist]")`),
      100
    )
    add("key to decision written", await timed(page, "0", `document.querySelector(".people-decided button")`), 500)
    add(`${sizes.rejudged} people judged by a changed role`, await rejudged(filler), 10_000)
  }
  await page.close()
  await filler.close()
  printTable(
    `The People place with ${sizes.people.toLocaleString("en")} people, in the browser; milliseconds`,
    ["what", "figure", "aim", ""],
    rows
  )
}
