import { providePart } from "~browser/late-parts"
import { certificates } from "~role/vocabulary/built/certificates"
import { skills } from "~role/vocabulary/built/skills"
import { titles } from "~role/vocabulary/built/titles"

providePart("term-lists", { certificates, skills, titles })
