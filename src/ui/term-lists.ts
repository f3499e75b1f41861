import { providePart } from "~browser/late-parts"
import { certificates } from "~role/vocabulary/built/certificates"
import { skills } from "~role/vocabulary/built/skills"
import { titles } from "~role/vocabulary/built/titles"

// For what the panel and the options load late: there the vocabulary comes along with the rules that need it.
providePart("term-lists", { certificates, skills, titles })
