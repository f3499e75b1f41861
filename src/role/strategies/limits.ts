import { sentence, type Sentence } from "~sentence/sentence"
import type { SearchPlace } from "../strategy"

/** What a place of search takes. Lengths are in characters; null where the place states and shows no limit of that kind. */
export interface PlaceLimits {
  /** As it is called in a sentence. */
  name: string
  maxLength: number
  /** Words, the operators and exclusions among them. */
  maxWords: number | null
  /** AND, OR and NOT together. */
  maxOperators: number | null
  parentheses: boolean
  /** How a limit is put into a note: "LinkedIn takes about 1,000 characters". */
  said: Sentence
  /** Where the limits come from. */
  source: string
}

export const limits: Record<SearchPlace, PlaceLimits> = {
  linkedin: {
    name: "LinkedIn",
    maxLength: 1000,
    maxWords: null,
    maxOperators: 30,
    parentheses: true,
    said: sentence("limitLinkedin"),
    source:
      "LinkedIn Help a524335: AND, OR, NOT in capitals, straight quotes, parentheses; no wildcards, no + or -. It states no length; about 1,000 characters are what sourcers report, and 30 operators are our own caution."
  },
  "linkedin recruiter": {
    name: "LinkedIn Recruiter",
    maxLength: 2000,
    maxWords: null,
    maxOperators: null,
    parentheses: true,
    said: sentence("limitRecruiter"),
    source:
      "LinkedIn Recruiter Help a415295: the fields for job titles, companies and keywords take AND, OR, NOT, quotes and parentheses. It states no length; 2,000 characters a field are our own caution."
  },
  github: {
    name: "GitHub",
    maxLength: 256,
    maxWords: null,
    maxOperators: 5,
    parentheses: false,
    said: sentence("limitGithub"),
    source:
      "GitHub Docs, Troubleshooting search queries: at most 256 characters and five AND, OR or NOT; Searching users: type, location, language, repos, followers."
  },
  "google x-ray": {
    name: "Google",
    maxLength: 1500,
    maxWords: 32,
    maxOperators: null,
    parentheses: true,
    said: sentence("limitGoogle"),
    source:
      "Google's own notice: words after the 32nd are ignored. Operators are counted as words here, to be safe; 1,500 characters keep the address below 2,048 where few letters need escaping."
  },
  ats: {
    name: "The ATS",
    maxLength: 500,
    maxWords: null,
    maxOperators: 15,
    parentheses: true,
    said: sentence("limitAts"),
    source:
      "No common standard. AND, OR, NOT, quotes and parentheses are what most share; 500 characters and 15 operators are our own caution."
  }
}

/** What a written search uses of its place: characters, words and operators, counted as the place counts them (or more strictly). */
export function measure(text: string): { length: number; words: number; operators: number } {
  const outsideQuotes = text.replace(/"[^"]*"/g, '""')
  return {
    length: text.length,
    // Google reads "back-end" and "CI/CD" as two words each.
    words: text.split(/[\s()"/\-–_&,]+/u).filter(word => /[\p{L}\d]/u.test(word)).length,
    operators: outsideQuotes.match(/(?<![^\s(])(?:AND|OR|NOT)(?![^\s)])/g)?.length ?? 0
  }
}

/** Whether a search is within its place's limits. LinkedIn Recruiter's are those of one field, and each line is a field. */
export function fits(place: SearchPlace, text: string): boolean {
  const limit = limits[place]
  const parts = place === "linkedin recruiter" ? text.split("\n") : [text]
  return parts.every(part => {
    const used = measure(part)
    return (
      used.length <= limit.maxLength &&
      (limit.maxWords === null || used.words <= limit.maxWords) &&
      (limit.maxOperators === null || used.operators <= limit.maxOperators)
    )
  })
}
