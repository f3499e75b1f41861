import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/popup.texts.json"

provideTexts(texts)
