import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/workshop.texts.json"

provideTexts(texts)
