import { latePart } from "~browser/late-parts"
import { inEnglish } from "~sentence/english"
import type { Language } from "~sentence/languages"
import textsIn from "~sentence/texts"
import { wordingIn, type Wording } from "~sentence/wording"

/** The icon's words in a language: a late part of the worker, which English does not need; English for what a language lacks. */
export function iconWording(language: Language): Wording {
  if (language === "en") return inEnglish
  const texts = latePart<Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>>("badge-texts")[language]
  return wordingIn({ locale: language, texts: { ...textsIn("en"), ...texts } })
}
