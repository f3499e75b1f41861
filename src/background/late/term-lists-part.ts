import { providePart } from "~browser/late-parts"
import { workKindList } from "~evaluation/titles/work-kind-list"
import { certificates } from "~role/vocabulary/built/certificates"
import { skills } from "~role/vocabulary/built/skills"
import { titles } from "~role/vocabulary/built/titles"

providePart("term-lists", { certificates, skills, titles })
// Titles are judged with them; one script for both.
providePart("work-kinds", workKindList)
