import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/popup.texts.json"

provideTexts(texts, null, {
  de: () => import("../../out/texts/popup.de.texts.json"),
  es: () => import("../../out/texts/popup.es.texts.json"),
  fr: () => import("../../out/texts/popup.fr.texts.json"),
  pt: () => import("../../out/texts/popup.pt.texts.json")
})
