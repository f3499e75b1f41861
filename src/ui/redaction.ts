import { providePart } from "~browser/late-parts"
import { redactText } from "~profile/redaction/redact-text"

// For what the panel loads late: somebody who is judged blind is shown without what says who it is.
providePart("redaction", redactText)
