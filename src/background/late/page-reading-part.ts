import { providePart } from "~browser/late-parts"
import * as readers from "~sites/page/readers"

providePart("page-reading", readers)
