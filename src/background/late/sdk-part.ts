import * as sdk from "~agent/models/openai-sdk"
import { providePart } from "~browser/late-parts"

providePart("sdk", sdk)
