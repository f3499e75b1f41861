import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/panel.texts.json"

provideTexts(texts, null, {
  de: () => import("../../out/texts/panel.de.texts.json"),
  es: () => import("../../out/texts/panel.es.texts.json"),
  fr: () => import("../../out/texts/panel.fr.texts.json"),
  pt: () => import("../../out/texts/panel.pt.texts.json")
})
