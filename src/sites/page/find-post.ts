import type { PageBlock, PageText } from "~profile/page-capture"
import { isOfType, readJsonLd, textOf } from "../plain/json-ld"
import { pageText } from "./page-text"
import type { Page } from "../site"
import { runThrough } from "./steps"

const maxCharacters = 100_000
const headings = [
  "requirements|qualifications|responsibilities|(?:your|the) (?:tasks|role|profile|responsibilities|mission)|what you(?:['’]ll| will)? (?:bring|do|need|have)|who you are|what we (?:offer|look for)|we offer|we(?:['’]re| are) looking for|about the (?:role|job|position)|nice to have|must[- ]haves?|benefits|how to apply|an advantage|skills and experience|minimum qualifications|preferred qualifications|job description|the role",
  "(?:deine|ihre) aufgaben|aufgaben|(?:dein|ihr) profil|anforderungen|wir bieten|das bieten wir(?: dir| ihnen)?|das bringst du mit|was du mitbringst|benefits",
  "vos missions|missions|profil recherché|votre profil|le poste|nous offrons|avantages",
  "requisitos|funciones|responsabilidades|(?:qué|que) ofrecemos|ofrecemos|tu perfil|perfil buscado|se valora",
  "requisitos|responsabilidades|o que oferecemos|oferecemos|o teu perfil|o seu perfil|funções|diferenciais"
].join("|")
const postHeading = new RegExp(`^(?:${headings})\\s*[:?!]?$`, "i")
const postPhrase =
  /\b(?:years? of (?:\w+ )?experience|apply (?:now|here|today)|equal opportunity employer|we are (?:looking for|hiring|seeking)|you will (?:be|work|join)|join our team|full[- ]time|permanent contract|Wir suchen|bewirb dich|Berufserfahrung|\(m\/w\/d\)|nous recherchons|postulez|CDI|buscamos|años de experiencia|procuramos|anos de experiência)\b/i

/** Headings that only job posts have, with the words that go with them. */
export function looksLikePost(blocks: readonly PageBlock[]): boolean {
  const found = blocks.filter(block => block.text.length < 60 && postHeading.test(block.text.trim())).length
  if (found >= 2) return true
  const phrases = new Set(blocks.flatMap(block => postPhrase.exec(block.text)?.[0].toLowerCase() ?? []))
  return found + phrases.size >= 3 && found + phrases.size > 0 && phrases.size >= 2
}

/** A job post, as it stands on a page. */
export interface FoundPost {
  title: string | null
  text: string
}

/** The site that shows one job at such an address, in every language and whatever its marks are called. */
const jobAddress = /^https:\/\/(?:[\w-]+\.)?linkedin\.com\/jobs\/(?:view\/|(?:search|collections)\/.*[?&]currentJobId=)/u

function isTitle({ text, heading, lead }: PageBlock): boolean {
  return heading || (lead === text.length && text.length < 80)
}

/** A line for each block: titles apart from what stands before them, list items with a dash. */
function linesOf(blocks: readonly PageBlock[]): string {
  return blocks
    .map(block => (isTitle(block) ? `\n${block.text}` : block.item ? `- ${block.text}` : block.text))
    .join("\n")
    .trim()
    .slice(0, maxCharacters)
}

/** What a page shows, by which a job post is told. */
export interface ShownPage {
  url: string
  title: string
  text: PageText
}

/**
 * The job post in what was taken of a page: what its own marks, its JobPosting data or its main text says. The text is what the page shows, a
 * line for each block, list items with a dash; null where the page is no job post.
 */
export function findPostIn({ url, title, text: { blocks, jsonLd, heading, job } }: ShownPage): FoundPost | null {
  const data = readJsonLd(jsonLd).find(node => isOfType(node, /^JobPosting$/))
  if (job) {
    const top = [job.title, job.company, job.place].filter(line => line !== null).join("\n")
    return { title: textOf(data?.title) ?? job.title, text: `${top}\n\n${linesOf(job.blocks)}` }
  }
  if (!data && !jobAddress.test(url) && !looksLikePost(blocks)) return null
  const text = linesOf(blocks)
  if (text === "") return null
  return { title: textOf(data?.title) ?? heading ?? (title.trim() || null), text }
}

/** The same of a page whose document is at hand. */
export function findPost(page: Page): FoundPost | null {
  return findPostIn({ url: page.url.href, title: page.document.title, text: runThrough(pageText(page)) })
}
