import * as parts from "~agent/parts"
import { providePart } from "~browser/late-parts"

providePart("agent", parts)
