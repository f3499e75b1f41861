import { latePart } from "~browser/late-parts"
import { provideTexts, type PageTexts } from "~browser/page-texts"
import texts from "../../out/texts/icon.texts.json"

// The icon's own are there on every wake-up; all others, for models and for files, are a late part (ADR 15).
provideTexts(texts, () => latePart<PageTexts>("texts"))
