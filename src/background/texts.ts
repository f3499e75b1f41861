import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/worker.texts.json"

provideTexts(texts)
