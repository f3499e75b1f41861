import { providePart } from "~browser/late-parts"
import { findMentions } from "~profile/redaction/find-mentions"
import { redactText } from "~profile/redaction/redact-text"

providePart("redaction", redactText)
providePart("mentions", findMentions)
