import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/options.texts.json"

provideTexts(texts)
