import * as sdk from "~agent/models/openai-sdk"
import * as servers from "~agent/models/servers"
import { providePart } from "~browser/late-parts"

providePart("sdk", sdk)
// What asks with it; one script for both.
providePart("servers", servers)
