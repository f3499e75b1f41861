import * as readers from "~agent/requests/readers"
import { providePart } from "~browser/late-parts"

providePart("line-reading", readers)
