import { providePart } from "~browser/late-parts"
import { readText } from "~sites/plain/read-text"

providePart("text-reading", readText)
