import type { SearchPlace } from "../strategy"

/** Where a click opens the search. Null for Recruiter, whose searches belong to a seat and a project, and for an ATS, whose address nobody knows. */
export function searchUrl(place: SearchPlace, text: string): string | null {
  const words = text.replace(/\s+/gu, " ").trim()
  if (words === "") return null
  switch (place) {
    case "linkedin":
      return `https://www.linkedin.com/search/results/people/?${new URLSearchParams({ keywords: words }).toString()}`
    case "github":
      return `https://github.com/search?${new URLSearchParams({ q: words, type: "users" }).toString()}`
    case "google x-ray":
      return `https://www.google.com/search?${new URLSearchParams({ q: words }).toString()}`
    case "linkedin recruiter":
    case "ats":
      return null
  }
}
