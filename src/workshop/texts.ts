import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/workshop.texts.json"

provideTexts(texts, null, {
  de: () => import("../../out/texts/workshop.de.words.json"),
  es: () => import("../../out/texts/workshop.es.words.json"),
  fr: () => import("../../out/texts/workshop.fr.words.json"),
  pt: () => import("../../out/texts/workshop.pt.words.json")
})
