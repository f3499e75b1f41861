import { describe, expect, test } from "vitest"
import { languageToSpeak } from "~sentence/languages"

describe("the language that a page speaks", () => {
  test("is the one that was chosen, whatever the browser wants", () => {
    expect(languageToSpeak("fr", ["de-DE", "en"])).toBe("fr")
  })

  test.each([
    [["de-AT", "en-US"], "de"],
    [["pt-BR"], "pt"],
    [["nl", "fr-CA", "de"], "fr"],
    [["ES"], "es"],
    [["ja", "ko"], "en"],
    [[], "en"],
    [["x-none", ""], "en"]
  ])("is the first of the browser's that there is: %j → %s", (wanted, language) => {
    expect(languageToSpeak("auto", wanted)).toBe(language)
  })
})
