import { sentence, sentences, type Sentence } from "~sentence/sentence"

/** What a recruiter should know of a site's terms before Candor reads its pages by itself. */
export interface TermsNotice {
  /** By which it is noted that the recruiter has seen it: one notice for all addresses of a site. */
  siteId: string
  said: Sentence
}

interface RestrictiveSite {
  siteId: string
  /** Hosts with all hosts below them. */
  hosts: readonly string[]
  /** What the site's own terms say about software that reads its pages, in our words. */
  terms: Sentence
}

const goesOn = sentence("termsGoesOn")

// From each site's public terms of use. They change: the notice says to look, and never that something is allowed.
const restrictive: readonly RestrictiveSite[] = [
  {
    siteId: "linkedin",
    hosts: ["linkedin.com"],
    terms: sentence("termsLinkedin")
  },
  {
    siteId: "xing",
    hosts: ["xing.com"],
    terms: sentence("termsXing")
  },
  {
    siteId: "indeed",
    hosts: ["indeed.com", "indeed.de", "indeed.fr", "indeed.co.uk", "indeed.es", "indeed.ch"],
    terms: sentence("termsIndeed")
  },
  {
    siteId: "facebook",
    hosts: ["facebook.com", "instagram.com", "threads.net", "threads.com"],
    terms: sentence("termsMeta")
  },
  {
    siteId: "x",
    hosts: ["x.com", "twitter.com"],
    terms: sentence("termsX")
  },
  {
    siteId: "stack-overflow",
    hosts: ["stackoverflow.com", "stackexchange.com"],
    terms: sentence("termsStackOverflow")
  },
  {
    siteId: "glassdoor",
    hosts: ["glassdoor.com", "glassdoor.de", "glassdoor.co.uk", "glassdoor.fr"],
    terms: sentence("termsGlassdoor")
  },
  {
    siteId: "monster",
    hosts: ["monster.com", "monster.de", "monster.co.uk", "monster.fr"],
    terms: sentence("termsMonster")
  }
]

/**
 * The plain notice for a site whose own terms restrict software that reads its pages; null for every other site, which says nothing about
 * its terms.
 *
 * @param origin a page's address or origin, such as `https://www.linkedin.com`
 */
export function termsNotice(origin: string): TermsNotice | null {
  if (!URL.canParse(origin)) return null
  const { hostname } = new URL(origin)
  const site = restrictive.find(({ hosts }) => hosts.some(host => hostname === host || hostname.endsWith(`.${host}`)))
  return site ? { siteId: site.siteId, said: sentences([site.terms, goesOn]) } : null
}
