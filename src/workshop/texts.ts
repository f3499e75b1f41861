import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/workshop.texts.json"

provideTexts(texts, null, {
  de: () => import("../../out/texts/workshop.de.texts.json"),
  es: () => import("../../out/texts/workshop.es.texts.json"),
  fr: () => import("../../out/texts/workshop.fr.texts.json"),
  pt: () => import("../../out/texts/workshop.pt.texts.json")
})
