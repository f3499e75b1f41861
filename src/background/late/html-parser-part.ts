import { mf2 } from "microformats-parser"
import { providePart } from "~browser/late-parts"

providePart("html-parser", mf2)
