import { providePart } from "~browser/late-parts"
import { paraphraseList } from "~evaluation/nearest/paraphrase-list"
import { workWordList } from "~evaluation/nearest/work-word-list"
import { workKindList } from "~evaluation/titles/work-kind-list"
import { certificates } from "~role/vocabulary/built/certificates"
import { skills } from "~role/vocabulary/built/skills"
import { titles } from "~role/vocabulary/built/titles"

// For what the panel and the options load late: there the vocabulary and the paraphrases come along with the rules that need them.
providePart("paraphrases", paraphraseList)
providePart("work-kinds", workKindList)
providePart("work-words", workWordList)
providePart("term-lists", { certificates, skills, titles })
