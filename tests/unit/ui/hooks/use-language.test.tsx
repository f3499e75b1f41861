import "fake-indexeddb/auto"
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react"
import { memo } from "react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { provideTexts } from "~browser/page-texts"
import { database } from "~store/database"
import { changeSettings } from "~store/settings"
import { AppFrame } from "~ui/app-frame"
import { formatNumber } from "~ui/format"
import { useShownLanguage } from "~ui/hooks/use-shown-language"
import { t } from "~ui/text"

// In the built extension a page's own texts stand in for the catalogue, and so they do here.
vi.mock("~sentence/texts", () => import("~browser/page-texts"))

configure({ asyncUtilTimeout: 5_000 })

const english = { optionsLanguage: "Language", optionsScheme: "Colours" }
const german = () => Promise.resolve({ default: { optionsLanguage: "Sprache" } })

const Words = () => <p>{`${t("optionsLanguage")}, ${t("optionsScheme")}, ${formatNumber(1_234.5)}`}</p>
const page = (
  <AppFrame>
    <Words />
  </AppFrame>
)

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  provideTexts({ en: english }, null, { de: german, fr: () => Promise.reject(new Error("gone")) })
})
afterEach(async () => {
  cleanup()
  localStorage.clear()
  await database().settings.clear()
  vi.restoreAllMocks()
})

const browserWants = (...tags: string[]) => vi.spyOn(navigator, "languages", "get").mockReturnValue(tags)

test("English is there at once", () => {
  browserWants("en-GB")
  render(page)
  expect(screen.getByText("Language, Colours, 1,234.5")).toBeTruthy()
})

test("a page speaks the browser's language, with its numbers; what that language lacks is said in English", async () => {
  browserWants("de-DE", "en")
  render(page)
  expect(await screen.findByText("Sprache, Colours, 1.234,5")).toBeTruthy()
  await waitFor(() => expect(document.documentElement.lang).toBe("de"))
})

test("a language that is chosen takes the place of the one before, and is there first of all when the page opens again", async () => {
  browserWants("en")
  render(page)
  await act(() => changeSettings(database(), { language: "de" }))
  expect(await screen.findByText(/^Sprache/)).toBeTruthy()
  expect(localStorage.getItem("candor.language")).toBe("de")
  await act(() => changeSettings(database(), { language: "en" }))
  expect(await screen.findByText(/^Language/)).toBeTruthy()
})

test("a language whose texts cannot be read leaves the page in English", async () => {
  browserWants("fr")
  render(page)
  expect(await screen.findByText(/^Language/)).toBeTruthy()
})

test("a language that is taken back while its texts are on their way is not spoken when they come", async () => {
  let arrive = () => undefined as void
  const asked = vi.fn(() => new Promise<Awaited<ReturnType<typeof german>>>(resolve => (arrive = () => resolve(german()))))
  provideTexts({ en: english }, null, { de: asked })
  browserWants("en")
  render(page)
  await act(() => changeSettings(database(), { language: "de" }))
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  await act(() => changeSettings(database(), { language: "en" }))
  await vi.waitFor(() => expect(localStorage.getItem("candor.language")).toBe("en"))
  arrive()
  await act(() => changeSettings(database(), { colorScheme: "dark" }))
  expect(t("optionsLanguage")).toBe("Language")
  expect(screen.getByText(/^Language/)).toBeTruthy()
})

test("a page whose language changes keeps what has the focus and what was typed, and says even what stands still in the new one", async () => {
  const Still = memo(function Still() {
    useShownLanguage()
    return <output>{t("optionsLanguage")}</output>
  })
  browserWants("en")
  render(
    <AppFrame>
      <label>
        {t("optionsScheme")}
        <input />
      </label>
      <Words />
      <Still />
    </AppFrame>
  )
  const field = screen.getByRole<HTMLInputElement>("textbox")
  field.focus()
  fireEvent.change(field, { target: { value: "half a sen" } })
  await act(() => changeSettings(database(), { language: "de" }))
  expect(await screen.findByText("Sprache, Colours, 1.234,5")).toBeTruthy()
  expect(screen.getByRole("status").textContent).toBe("Sprache")
  expect(document.activeElement).toBe(field)
  expect(field.value).toBe("half a sen")
})
