import { providePart } from "~browser/late-parts"
import { redactText } from "~profile/redaction/redact-text"

providePart("redaction", redactText)
