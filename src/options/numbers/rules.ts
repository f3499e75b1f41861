import "~ui/term-lists"

/** What the numbers need of the rules. They bring the vocabulary along, which is more than the rest of the options, so they are loaded late. */
export { adviceOf } from "~learning/replay/replay"
