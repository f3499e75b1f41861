import { createContext, useContext } from "react"
import type { Language } from "~sentence/languages"

/** The language that the page speaks, for what has to be drawn anew when it changes. */
export const ShownLanguage = createContext<Language>("en")

/** Whoever asks is drawn anew when the page's language changes. */
export function useShownLanguage(): Language {
  return useContext(ShownLanguage)
}
