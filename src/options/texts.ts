import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/options.texts.json"

provideTexts(texts, null, {
  de: () => import("../../out/texts/options.de.texts.json"),
  es: () => import("../../out/texts/options.es.texts.json"),
  fr: () => import("../../out/texts/options.fr.texts.json"),
  pt: () => import("../../out/texts/options.pt.texts.json")
})
