import { describe, expect, it } from "vitest"
import { palette } from "~ui/theme"

/** Relative luminance and contrast: WCAG 2.2, definitions of "relative luminance" and "contrast ratio". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(["light", "dark"] as const)("the %s palette", scheme => {
  const colours = palette[scheme]
  const onGrounds = (["ink", "mute", "accent", "met", "notMet", "unknown"] as const).flatMap(text =>
    (["ground", "soft"] as const).map(ground => [text, ground] as const)
  )
  it.each([
    ...onGrounds,
    ["met", "metSoft"],
    ["notMet", "notMetSoft"],
    ["unknown", "unknownSoft"],
    ["ink", "notMetSoft"],
    ["accent", "notMetSoft"],
    ["ink", "accentSoft"],
    ["accent", "accentSoft"],
    ["accentInk", "accent"],
    ["ink", "mark"]
  ] as const)("%s reads on %s at 4.5:1 or better", (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it("shows the edge of a field at 3:1 or better", () => {
    expect(contrast(colours.control, colours.ground)).toBeGreaterThanOrEqual(3)
  })
})
