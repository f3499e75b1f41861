import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/popup.texts.json"

provideTexts(texts, null, {
  de: () => import("../../out/texts/popup.de.words.json"),
  es: () => import("../../out/texts/popup.es.words.json"),
  fr: () => import("../../out/texts/popup.fr.words.json"),
  pt: () => import("../../out/texts/popup.pt.words.json")
})
