import { lintText } from "~role/lint/lint"
import { places } from "~role/vocabulary/places"
import { fold } from "~role/vocabulary/tokens"
import { languageNames } from "~role/vocabulary/vocabulary"

/**
 * Words that stand for a protected trait or its proxy and that the role linter, which reads whole requirements, has no rule for when they
 * stand alone: origin, faith, sex, family, health, age, military service, schooling, gaps. Folded: lower case, no accents, no plural s.
 */
const proxyWords =
  /\b(?:wom[ae]n|female|male|girl|ladie?s?|mother(?:hood)?|father(?:hood)?|mum|mom|dad|matern\w*|patern\w*|parent\w*|famil(?:y|ies)|pregnan\w*|marri\w*|spouse|household|homemaker|housewi\w*|caregiver|carer|gap|uninterrupted|unbroken|gapless|sabbatical|leave|break|unemploy\w*|redundan\w*|layoff|retire\w*|return(?:er|ing|ship)|age|aged|ageing|young\w*|youth|junior|veteran|bundeswehr|militar\w*|army|navy|marine corp|air force|conscript\w*|immigra\w*|emigra\w*|migra(?:nt|tory)|refugee|asylum|visa|citizen\w*|national\w*|foreign\w*|expat\w*|diaspora|ethnic\w*|indigenous|native|minorit\w*|diversity|inclusion|race|racial|black|white|asian|african|hispanic|latin[oaxe]\w*|latino|arab\w*|jew\w*|christ\w*|catholic\w*|protestant|muslim|islam\w*|hindu\w*|buddh\w*|sikh\w*|church\w*|parish\w*|mosque|synagogue|temple|bible|biblical|gospel|faith|religio\w*|ministry|minister|missionar\w*|worship\w*|pastor\w*|gay|lesbian|queer|lgb\w*|trans|pride|disab\w*|wheelchair|deaf|blind|autis\w*|adhd|dyslexi\w*|chronic|cancer|illness|health condition|part time|full time|school\w*|universit\w*|colleg\w*|hochschul\w*|alumn\w*|graduat\w*|undergrad\w*|postgrad\w*|degree|bachelor|master s|phd|doctora\w*|thesis|campus|sorority|fraternity|ivy league|oxbridge|russell group|grande ecole|polytechnique|harvard|stanford|princeton|yale|caltech|insead|studied|attended|bootcamp|self taught|scholarship|union|political\w*|party|campaigner|activis\w*|criminal\w*|convict\w*|prison|accent|mother tongue|bilingual|multilingual|speaking|speaker|year old|born|hometown|live in|living in|based in|reside|residing|name|photo)\b/u

/** A vocabulary has trades in it that such a word is part of ("React Native", "Family law"): of its terms only these are left out. */
const proxyTerms =
  /\b(?:church\w*|bible|biblical|gospel|theolog\w*|christ\w*|catholic\w*|islam\w*|jewish|hindu\w*|buddh\w*|religio\w*|ministry|missionar\w*|worship\w*|pastoral|militar\w*|army|navy|veteran affair|women\w*|lgb\w*|diversity|self taught|bilingual|mother tongue|driving licen[cs]e|baccalaureate|abitur|a level)\b/u

/** Certificates that say more about origin, health, means or a past than about the work. */
const proxyCertificates = new Set(["Driving licence", "Security clearance", "DBS check"])

const placeWords = new Set(
  places
    .split(/[\n=~,|]/)
    .map(place => fold(place.replace(/[!()]/g, "")))
    .filter(place => place.length > 3)
)

const known = new Map<string, boolean>()

/**
 * Whether words stand for a protected trait or its proxy: by the role linter, as the name of a place or a spoken language, or by the list
 * above. Strict on purpose: what is refused here by mistake is only not learned.
 */
export function standsForProxy(text: string): boolean {
  const before = known.get(text)
  if (before !== undefined) return before
  const stands = isProxy(text)
  if (known.size > 20_000) known.clear()
  known.set(text, stands)
  return stands
}

function isProxy(text: string): boolean {
  const folded = fold(text)
  if (placeWords.has(folded) || folded.split(" ").some(word => placeWords.has(word) || languageNames.canonical(word) !== null)) return true
  return proxyWords.test(folded) || lintText(text).length > 0
}

/** Whether a term of a vocabulary (a skill, a title) may be learned from: no spoken language, no faith, nothing that the linter refuses. */
export function isTellingTerm(name: string): boolean {
  const key = `term:${name}`
  const before = known.get(key)
  if (before !== undefined) return !before
  const stands = languageNames.canonical(name) !== null || proxyTerms.test(fold(name)) || lintText(name).length > 0
  known.set(key, stands)
  return !stands
}

/** Whether a certificate may be learned from. */
export function isTellingCertificate(name: string): boolean {
  return !proxyCertificates.has(name)
}
