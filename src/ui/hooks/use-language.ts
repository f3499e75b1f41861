import { useEffect, useState } from "react"
import { browserLanguages } from "~browser/locale"
import { speak } from "~browser/page-texts"
import { isLanguage, languageToSpeak, type Language, type LanguageChoice } from "~sentence/languages"
import { catalogueLocale } from "~ui/text"
import { useSettings } from "./use-settings"

/** What was chosen last, where a page can read it before it paints: the store answers too late. */
const lastChoice = "candor.language"

/**
 * The language that the page speaks: the recruiter's choice, or the first of the browser's that there is. Null until its texts are here, which
 * English never waits for; a language that is chosen later takes the place of the one before when its texts have come.
 */
export function useLanguage(): Language | null {
  const chosen = useSettings()?.language
  const wanted = languageToSpeak(chosen ?? remembered(), browserLanguages())
  const [shown, setShown] = useState(() => (wanted === catalogueLocale() ? wanted : null))
  useEffect(() => {
    if (chosen) localStorage.setItem(lastChoice, chosen)
  }, [chosen])
  useEffect(() => {
    let isWanted = true
    const show = () => {
      if (isWanted) setShown(catalogueLocale())
    }
    // A language whose texts cannot be read leaves the page in the one that it speaks. What is spoken already is asked for as well: it takes
    // the place of a language that is still on its way.
    void speak(wanted).then(show, show)
    return () => void (isWanted = false)
  }, [wanted])
  useEffect(() => {
    if (shown) document.documentElement.lang = shown
  }, [shown])
  return shown
}

function remembered(): LanguageChoice {
  const last = localStorage.getItem(lastChoice) ?? ""
  return isLanguage(last) ? last : "auto"
}
