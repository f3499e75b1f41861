import connectorsScript from "url:~background/late/connectors-part"
import htmlParserScript from "url:~background/late/html-parser-part"
import pageReadingScript from "url:~background/late/page-reading-part"
import paraphrasesScript from "url:~background/late/paraphrases-part"
import redactionScript from "url:~background/late/redaction-part"
import sdkScript from "url:~background/late/sdk-part"
import termListsScript from "url:~background/late/term-lists-part"
import textReadingScript from "url:~background/late/text-reading-part"
import textsScript from "url:~background/late/texts-part"

/** The late parts as scripts of their own. */
export const scripts = {
  connectors: connectorsScript,
  "html-parser": htmlParserScript,
  mentions: redactionScript,
  "page-reading": pageReadingScript,
  paraphrases: paraphrasesScript,
  redaction: redactionScript,
  sdk: sdkScript,
  "term-lists": termListsScript,
  "text-reading": textReadingScript,
  texts: textsScript,
  "work-kinds": termListsScript,
  "work-words": paraphrasesScript
}
