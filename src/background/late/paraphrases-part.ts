import { providePart } from "~browser/late-parts"
import { paraphraseList } from "~evaluation/nearest/paraphrase-list"
import { workWordList } from "~evaluation/nearest/work-word-list"

// One script for two lists: they are asked for together.
providePart("paraphrases", paraphraseList)
providePart("work-words", workWordList)
