import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/panel.texts.json"

provideTexts(texts, null, {
  de: () => import("../../out/texts/panel.de.words.json"),
  es: () => import("../../out/texts/panel.es.words.json"),
  fr: () => import("../../out/texts/panel.fr.words.json"),
  pt: () => import("../../out/texts/panel.pt.words.json")
})
