import agentScript from "url:~background/late/agent-part"
import badgeTextsScript from "url:~background/late/badge-texts-part"
import connectorsScript from "url:~background/late/connectors-part"
import htmlParserScript from "url:~background/late/html-parser-part"
import lineReadingScript from "url:~background/late/line-reading-part"
import pageReadingScript from "url:~background/late/page-reading-part"
import paraphrasesScript from "url:~background/late/paraphrases-part"
import postReadingScript from "url:~background/late/post-reading-part"
import redactionScript from "url:~background/late/redaction-part"
import sdkScript from "url:~background/late/sdk-part"
import termListsScript from "url:~background/late/term-lists-part"
import textReadingScript from "url:~background/late/text-reading-part"
import textsScript from "url:~background/late/texts-part"

/** The late parts as scripts of their own. */
export const scripts = {
  agent: agentScript,
  "badge-texts": badgeTextsScript,
  connectors: connectorsScript,
  "html-parser": htmlParserScript,
  "line-reading": lineReadingScript,
  mentions: redactionScript,
  "page-reading": pageReadingScript,
  paraphrases: paraphrasesScript,
  "post-reading": postReadingScript,
  redaction: redactionScript,
  sdk: sdkScript,
  servers: sdkScript,
  "term-lists": termListsScript,
  "text-reading": textReadingScript,
  texts: textsScript,
  "work-kinds": termListsScript,
  "work-words": paraphrasesScript
}
