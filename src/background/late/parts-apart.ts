import htmlParserScript from "url:~background/late/html-parser-part"
import sdkScript from "url:~background/late/sdk-part"
import termListsScript from "url:~background/late/term-lists-part"

/** The late parts as scripts of their own. */
export const scripts = { "html-parser": htmlParserScript, sdk: sdkScript, "term-lists": termListsScript }
