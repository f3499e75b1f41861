/** Bits of text that make an expression go back and forth where it is not linear, alone and in pairs. */
const bits = [
  ...[
    "a",
    "A",
    "é",
    "中",
    "😀",
    "1",
    "0",
    " ",
    "\t",
    "\n",
    ".",
    ",",
    ";",
    ":",
    "-",
    "–",
    "_",
    "'",
    '"',
    "`",
    "*",
    "#",
    "@",
    "/",
    "\\",
    "|"
  ],
  ...["+", "=", "~", "!", "?", "(", ")", "[", "]", "{", "}", "<", ">", "&", "%", "$", "•", "\u200b", "\u0301"],
  ...[
    "a.",
    "a@",
    "a@b.",
    "a-",
    "-a",
    "1-",
    "1 ",
    "1.",
    "1,",
    "+1",
    "(1",
    "a ",
    "A ",
    "A. ",
    "Aa ",
    "a, ",
    "a,",
    "a/",
    "a'",
    "a\n",
    "\n- ",
    "- "
  ],
  ...[
    "<a ",
    "<a",
    "</a>",
    "<think>",
    "</think>",
    "```",
    "```json",
    '{"',
    '{"a":',
    "[[",
    "](",
    "![",
    "![a](",
    "&amp;",
    "<!--",
    "-->",
    "<|",
    "|>"
  ],
  ...[
    "www.",
    "http://",
    "https://a",
    "a.com/",
    "@a",
    "a [at] b ",
    "a(at)b",
    "tel: ",
    "5+ ",
    "years ",
    "5 years ",
    "10+ years of ",
    "2019 - ",
    "2019-"
  ],
  ...[
    "and ",
    "or ",
    "not ",
    "no ",
    "the ",
    "of ",
    "I ",
    "you ",
    "your ",
    "we ",
    "must ",
    "e.g. ",
    "i.e. ",
    "etc. ",
    "ignore ",
    "the code ",
    "system: "
  ],
  ...[
    "Python ",
    "Java, ",
    "C++ ",
    "C# ",
    "R&D ",
    "Ph.D. ",
    "Inc. ",
    "GmbH ",
    "Sr. ",
    "and/or ",
    "24/7 ",
    "B.Sc. ",
    "(Kafka, ",
    "years' ",
    "%20"
  ]
]

export interface Shape {
  name: string
  text: string
}

/** Texts of one bit again and again, with a beginning or an end that an expression may look for, each of so many characters. */
export function hostileShapes(characters: number): Shape[] {
  const repeated = (bit: string) => bit.repeat(Math.ceil(characters / bit.length)).slice(0, characters)
  return bits.flatMap(bit => {
    const text = repeated(bit)
    return [
      { name: JSON.stringify(bit), text },
      { name: `${JSON.stringify(bit)} then !`, text: `${text.slice(1)}!` }
    ]
  })
}
