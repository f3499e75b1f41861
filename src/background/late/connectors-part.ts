import { providePart } from "~browser/late-parts"
import * as parts from "~connectors/parts"

providePart("connectors", parts)
