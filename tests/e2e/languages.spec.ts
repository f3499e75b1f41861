import { rmSync } from "node:fs"
import path from "node:path"
import type { Page } from "@playwright/test"
import { readMessages } from "../../scripts/translate"
import { languages, type Language } from "../../src/sentence/languages"
import { closeCandor, extensionFolder, launchCandor, openExtensionPage } from "../support/browser"
import { cardOf } from "../support/card"
import { demoPages } from "../support/demo"
import { cutAtTheSide } from "../support/every-screen"
import { ask } from "../support/messages"
import { openPanel } from "../support/panel"
import { withPseudoLanguage } from "../support/pseudo-language"
import { acceptNotice, approvedRole, goTo, settledPage } from "../support/scene"
import { shoot } from "../support/screens"
import { expect, test } from "../support/test"

const [ana] = demoPages.people
const placeNames = { Role: "placeRole", Person: "placePerson", People: "placePeople" } as const

async function speak(panel: Page, language: Language): Promise<void> {
  await ask(panel, "settings.change", { language })
  await expect(panel.locator("html")).toHaveAttribute("lang", language)
}

/** What is cut off at 360 pixels, place by place. */
async function cutInPlaces(panel: Page): Promise<string[]> {
  const cut: string[] = []
  for (let at = 0; at < 3; at++) {
    await panel.getByRole("tab").nth(at).click()
    await panel.getByRole("tabpanel").first().waitFor()
    cut.push(...(await cutAtTheSide(panel)).map(what => `place ${at + 1}: ${what}`))
  }
  return cut
}

test("a recruiter chooses the language: panel, options and Workshop speak it, the card's words and the icon too, and nothing is cut at 360 pixels", async ({
  beside,
  candor
}) => {
  test.setTimeout(120_000)
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  await approvedRole(panel)
  await goTo(panel, "Person")
  await cardOf(panel, ana?.name ?? "")
  await panel.setViewportSize({ width: 360, height: 765 })

  for (const language of languages) {
    const says = readMessages(language)
    await speak(panel, language)
    for (const key of Object.values(placeNames))
      await expect(panel.getByRole("tab", { name: says[key]?.message ?? key }).first()).toBeVisible()
    expect.soft(await cutInPlaces(panel), language).toEqual([])
    await panel.getByRole("tab").nth(1).click()
    await shoot(panel, `language-${language}`)
  }

  // What is chosen holds for every page, and is there first of all when a page opens.
  await speak(panel, "de")
  const german = readMessages("de")
  const options = await openExtensionPage(candor, "options.html")
  await expect(options.locator("html")).toHaveAttribute("lang", "de")
  await expect(options.getByRole("combobox", { name: german.optionsLanguage?.message ?? "" })).toHaveValue("de")
  await options.setViewportSize({ width: 360, height: 765 })
  expect.soft(await cutAtTheSide(options), "options").toEqual([])
  await options.getByRole("combobox", { name: german.optionsLanguage?.message ?? "" }).selectOption("fr")
  await expect(options.locator("html")).toHaveAttribute("lang", "fr")
  await expect(panel.locator("html")).toHaveAttribute("lang", "fr")
  await options.close()
})

test("a language with texts half as long again finds nothing cut at 360 pixels", async ({ demo }) => {
  test.setTimeout(120_000)
  const { optionsLanguage } = readMessages("de")
  const { folder, scripts } = withPseudoLanguage(extensionFolder, { optionsLanguage: optionsLanguage?.message ?? "" })
  const panels = withPseudoLanguage(folder, { placeRole: readMessages("de").placeRole?.message ?? "" })
  expect(scripts + panels.scripts).toBeGreaterThanOrEqual(2)
  const candor = await launchCandor({ extension: panels.folder })
  try {
    const page = candor.context.pages()[0] ?? (await candor.context.newPage())
    await page.goto(demo.origin + (ana?.path ?? ""))
    const panel = await openPanel(candor, page)
    await acceptNotice(panel)
    await settledPage(panel, page.url())
    await approvedRole(panel)
    await goTo(panel, "Person")
    await cardOf(panel, ana?.name ?? "")
    await panel.setViewportSize({ width: 360, height: 765 })
    await speak(panel, "de")
    await expect(panel.getByRole("tab").first()).toContainText("łoręm")
    expect.soft(await cutInPlaces(panel), "panel").toEqual([])
    await shoot(panel, "language-pseudo")
    const options = await openExtensionPage(candor, "options.html")
    await options.setViewportSize({ width: 360, height: 765 })
    await expect(options.getByRole("main")).toContainText("łoręm")
    expect.soft(await cutAtTheSide(options), "options").toEqual([])
    await shoot(options, "language-pseudo-options")
  } finally {
    await closeCandor(candor)
    rmSync(candor.profileFolder, { recursive: true, force: true })
    for (const copy of [folder, panels.folder]) rmSync(path.dirname(copy), { recursive: true, force: true })
  }
})
