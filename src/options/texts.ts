import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/options.texts.json"

provideTexts(texts, null, {
  de: () => import("../../out/texts/options.de.words.json"),
  es: () => import("../../out/texts/options.es.words.json"),
  fr: () => import("../../out/texts/options.fr.words.json"),
  pt: () => import("../../out/texts/options.pt.words.json")
})
