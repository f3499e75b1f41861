import { provideTexts } from "~browser/page-texts"
import texts from "../../out/texts/panel.texts.json"

provideTexts(texts)
