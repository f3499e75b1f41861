import { providePart } from "~browser/late-parts"
import { paraphraseList } from "~evaluation/nearest/paraphrase-list"

providePart("paraphrases", paraphraseList)
