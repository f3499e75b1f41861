/** What a recruiter should know of a site's terms before Candor reads its pages by itself. */
export interface TermsNotice {
  /** By which it is noted that the recruiter has seen it: one notice for all addresses of a site. */
  siteId: string
  sentence: string
}

interface RestrictiveSite {
  siteId: string
  /** Hosts with all hosts below them. */
  hosts: readonly string[]
  /** What the site's own terms say about software that reads its pages, in our words. */
  terms: string
}

const goesOn = "Candor reads only the page you have opened, on your machine. Whether that is allowed for your account is yours to decide."

// From each site's public terms of use. They change: the notice says to look, and never that something is allowed.
const restrictive: readonly RestrictiveSite[] = [
  {
    siteId: "linkedin",
    hosts: ["linkedin.com"],
    terms:
      "LinkedIn's user agreement does not allow browser extensions and other software that scrape or copy profiles, and it may restrict accounts that use them."
  },
  {
    siteId: "xing",
    hosts: ["xing.com"],
    terms: "XING's terms do not allow reading out its contents by software without its consent, and it may close accounts that do."
  },
  {
    siteId: "indeed",
    hosts: ["indeed.com", "indeed.de", "indeed.fr", "indeed.co.uk", "indeed.es", "indeed.ch"],
    terms: "Indeed's terms do not allow automated access to résumés and other contents, or copying them, without its consent."
  },
  {
    siteId: "facebook",
    hosts: ["facebook.com", "instagram.com", "threads.net", "threads.com"],
    terms: "Meta's terms do not allow collecting data from its products by automated means without its permission."
  },
  {
    siteId: "x",
    hosts: ["x.com", "twitter.com"],
    terms: "X's terms do not allow scraping its pages without its written consent."
  },
  {
    siteId: "stack-overflow",
    hosts: ["stackoverflow.com", "stackexchange.com"],
    terms:
      "Stack Overflow's terms restrict automated access to its pages, and do not allow contacting its members for recruiting outside its own services."
  },
  {
    siteId: "glassdoor",
    hosts: ["glassdoor.com", "glassdoor.de", "glassdoor.co.uk", "glassdoor.fr"],
    terms: "Glassdoor's terms do not allow scraping or copying its contents by software without its permission."
  },
  {
    siteId: "monster",
    hosts: ["monster.com", "monster.de", "monster.co.uk", "monster.fr"],
    terms: "Monster's terms do not allow automated access to its résumés and other contents without its permission."
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
  return site ? { siteId: site.siteId, sentence: `${site.terms} ${goesOn}` } : null
}
