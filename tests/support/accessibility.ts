import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

export const colourSchemes = ["light", "dark"] as const

/** What axe says that hangs on the colours alone. All else is the same in every light, and is looked at in one of them. */
export const colourRules = ["color-contrast", "link-in-text-block"]

/**
 * What axe finds on a screen, in light and in dark, one line each: the rule, what it asks, and where. Empty when there is nothing.
 * `within` a part of the page where only that is looked at. The page keeps the colour scheme it had before only if that was light.
 */
export async function accessibilityFindings(page: Page, within?: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of colourSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    // Legacy mode opens no page of its own: a new tab would take the place of the one the panel stands beside.
    const builder = new AxeBuilder({ page }).setLegacyMode(true)
    if (within !== undefined) builder.include(within)
    if (colorScheme !== colourSchemes[0]) builder.withRules(colourRules)
    const { violations } = await builder.analyze()
    for (const { id, help, nodes } of violations)
      for (const node of nodes) found.push(`${colorScheme}: ${id}: ${help}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`)
  }
  await page.emulateMedia({ colorScheme: "light" })
  return found
}
