import type { FoundLevel } from "../parse/level"
import { findLevels, levelOfTitle } from "../parse/level"
import { findPlaces } from "../parse/place"
import type { FoundRemote } from "../parse/remote"
import { findRemote } from "../parse/remote"
import { withoutPictures } from "./layout/picture"
import { sectionOf } from "./layout/sections"
import { titleNames } from "../vocabulary/vocabulary"

/** A statement of the post with the words it stands in. */
export interface Fact<Value> {
  value: Value
  quote: string
}

export interface Facts {
  title: Fact<string> | null
  level: Fact<FoundLevel["level"]> | null
  place: Fact<string> | null
  /** Every mode named; more than one needs a question. */
  remote: FoundRemote[]
  /** "Lisbon or remote". */
  placeOrRemote: string | null
}

const gender = /\s*[([]?\b(?:[mwfdhx]\s?[/|,*]\s?){1,3}[mwfdhx]\b[)\]]?|\s*\((?:all genders|gn|any gender|h\/f|f\/h)\)/giu
const titleLabel =
  /^(?:job\s*title|title|position|role|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|vaga|job)\s*[:–-]\s*(.{3,90})$/iu
const hiring =
  /\b(?:(?:we(?:['’]re| are)|is|are)\s+(?:currently\s+)?(?:hiring|looking for|seeking|recruiting|searching for)(?:\s+for)?|we need|join (?:us|our team) as|wir suchen|sucht|suchen wir|nous recherchons|recherche|buscamos|procuramos|estamos (?:buscando|à procura de)|se busca|se necesita|procura-se|need|needs|hiring|wanted:?)\s+(?:an?\s+|our next\s+|the\s+|(?:ab sofort\s+)?eine?n?\s+|une?\s+|um[a]?\s+|ab sofort\s+)?((?:(?!\b(?:to|who|with|for|at|in|and join|that|mit|für|zur|zum|pour|para|con|com|avec|qui|que|die|der)\b)[\p{L}\d/+#.&()*'’-]+\s?){1,7})/iu

/** "Bauleiter in Leipzig": the place is a fact of its own. */
function withoutPlace(title: string): string {
  const match = /\s+(?:in|à|en|em)\s+([\p{Lu}].*)$/u.exec(title.replace(gender, ""))
  return match && findPlaces(match[1]!)[0]?.start === 0 ? title.replace(gender, "").slice(0, match.index) : title
}

export function cleanTitle(title: string): string {
  const bare = withoutPictures(title)
  const cased = bare === bare.toLowerCase() ? bare.replace(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase()) : bare
  return withoutPlace(
    cased.replace(
      /^(?:(?:highly|very)\s+)?(?:skilled|passionate|talented|experienced|motivated|dedicated|ambitious|driven|enthusiastic|great|new|engagierte[rn]?|erfahrene[rn]?|motivierte[rn]?)\s+(?=\p{L})/u,
      ""
    )
  )
    .replace(gender, "")
    .replace(/\s{2,}/g, " ")
    .replace(/^[\s"“#*]+|[\s"”.,;:!*–-]+$/gu, "")
    .trim()
}

function knowsTitle(text: string): boolean {
  return titleNames.index.findIn(text).length > 0
}

/** The part of a page's title that is the job's: "Data Engineer - Acme - Lisbon | Careers". */
function fromPageTitle(title: string): string | null {
  const parts = title
    .split(/\s+[|·–—-]\s+|\s+(?:at|bei|chez|@)\s+/u)
    .map(cleanTitle)
    .filter(part => part !== "")
  const withoutLabel = (part: string) =>
    part.replace(/^(?:job(?: opening| offer)?|career|vacancy|hiring|stellenangebot|offre d['’]emploi)\s*:\s*/iu, "")
  return (parts.find(knowsTitle) ?? parts[0])?.replace(/^.*$/u, withoutLabel) ?? null
}

export function titleOfPost(text: string, given: string | null): Fact<string> | null {
  const fromPage = given === null ? null : fromPageTitle(given)
  if (given !== null && fromPage && (knowsTitle(fromPage) || !/^(?:untitled|careers?|jobs?|home|job description|about)\b/iu.test(fromPage)))
    return { value: fromPage, quote: given }
  const lines = text
    .split("\n")
    .map(line => withoutPictures(line).replace(/^[\s#*•-]+|[\s*]+$/gu, ""))
    .filter(line => line !== "")
  for (const line of lines.slice(0, 30)) {
    const labelled = titleLabel.exec(line)?.[1]
    if (labelled && (knowsTitle(labelled) || !/[.!?]/.test(labelled))) return { value: cleanTitle(labelled), quote: line }
  }
  // What stands in a list of demands is no title of the post.
  const demands = lines.findIndex(line => line.length < 60 && /^(?:must|nice|avoid)$/u.test(sectionOf(line) ?? "") && !knowsTitle(line))
  const top = demands < 0 ? lines : lines.slice(0, demands)
  for (const line of top.slice(0, 5)) {
    if (line.split(/\s+/).length <= 9 && !/[.!?:]$/.test(line) && knowsTitle(line)) {
      const part = line.split(/\s+[|·–—-]\s+|,\s|\s+(?:at|bei|chez|@)\s+/u).find(knowsTitle) ?? line
      return { value: cleanTitle(part), quote: line }
    }
  }
  const match = hiring.exec(text.slice(0, 4000))
  const named = match ? cleanTitle(match[1]!.split(/[.!?:]\s/)[0]!) : ""
  if (match && named.length > 2 && (knowsTitle(named) || findLevels(named).length > 0)) return { value: named, quote: match[0].trim() }
  const first = lines[0]
  if (
    first &&
    lines.length > 1 &&
    /^[\p{Lu}]/u.test(first) &&
    first.split(/\s+/).length <= 6 &&
    !/[.!?:]/.test(first) &&
    levelOfTitle(first)
  )
    return { value: cleanTitle(first), quote: first }
  // "Nursery Practitioner - Level 3. Little Larch Nursery …", "Litigation Paralegal needed for …": the text opens with it.
  const opens = opening.exec(text.trimStart().split("\n")[0]!.slice(0, 120))
  if (opens && sectionOf(opens[1]!) === null && !/^(?:We|Our|The|This|About|Join|Are|Do|Job|If|At|In)\b/u.test(opens[1]!))
    return { value: cleanTitle(opens[1]!), quote: opens[1]! }
  if (first && first.split(/\s+/).length <= 6 && !/[.!?:]/.test(first) && jobNoun.test(first))
    return { value: cleanTitle(first), quote: first }
  const head = demands < 0 ? text.slice(0, 1500) : top.join("\n")
  const known = titleNames.index.findIn(head)[0]
  if (!known) {
    // A short first line over a longer text is a title, even one that is in no list.
    const plain =
      first &&
      lines.length > 3 &&
      /^\p{Lu}/u.test(first) &&
      first.split(/\s+/).length <= 8 &&
      !/[.!?:]$/.test(first) &&
      sectionOf(first) === null
    return plain ? { value: cleanTitle(first), quote: first } : null
  }
  const quote = head.slice(known.start, known.end)
  const before = /((?:senior|junior|lead|principal|staff|sr\.?|jr\.?|head)\s+)$/iu.exec(head.slice(0, known.start))?.[1] ?? ""
  const value = `${before}${quote}`
  return {
    value: value === value.toLowerCase() ? value.replace(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase()) : value,
    quote: `${before}${quote}`
  }
}

/** A short first line that ends so is the job, whether its name is in a list or not. */
const jobNoun =
  /(?:engineer|manager|developer|analyst|specialist|technician|officer|assistant|coordinator|administrator|consultant|clerk|worker|operator|supervisor|director|associate|representative|designer|architect|scientist|nurse|driver|teacher|therapist|advis[eo]r|executive|lead|intern|planner|buyer|recruiter|accountant|writer|editor|mechanic|inspector|estimator|installer)(?:\s(?:[IVX]{1,3}|\d))?$/iu

const opening =
  /^\s*((?:[\p{Lu}][\p{L}&/.-]*\s){1,5}?[\p{Lu}][\p{L}&/-]*)(?=\s+(?:[-–|(]|needed|wanted|required|gesucht|(?:Job|Key|Position|Role|Summary|Overview|Responsibilities|Requirements|Qualifications|Description|About|We|Our|Location)\b)|\s*[.:,]\s)/u

const levelLabel =
  /(?:^|\n)[^\S\n]*[*•-]?[^\S\n]*(?:seniority(?: level)?|level|experience level|career level|karrierestufe|niveau|nivel|nível)[ \t]*[:–-]\s*([^\n]{2,40})/iu

export function levelOfPost(text: string, title: string | null): Fact<FoundLevel["level"]> | null {
  const inTitle = title === null ? null : levelOfTitle(title)
  if (inTitle) return { value: inTitle.level, quote: title ?? inTitle.quote }
  const labelled = levelLabel.exec(text)
  // "Junior, Mid-Level, Senior": a board's list of several is no answer.
  const inLabel = labelled && findLevels(labelled[1]!).length === 1 ? levelOfTitle(labelled[1]!) : null
  if (labelled && inLabel) return { value: inLabel.level, quote: labelled[0].trim() }
  const hired = hiring.exec(text.slice(0, 4000))
  const inHired = hired ? levelOfTitle(hired[1]!) : null
  return hired && inHired ? { value: inHired.level, quote: hired[0].trim() } : null
}

const placeLabel =
  /(?:^|\n|[.;|]\s)[^\S\n]*[*•-]*[^\S\n]*(?:(?:job |work |office )?location|place(?: of work)?|where|based in|office|city|standort|arbeitsort|einsatzort|ort|dienstort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|local(?:ização| de trabalho)?|localidade|standplaats|werklocatie|plaats|miejsce pracy|lokalizacja|sede(?: di lavoro)?|luogo di lavoro)\s*[*]*\s*[:–]\s*[*]*\s*([^\n.;|]{2,80})/iu
const placePhrase =
  /\b(?:based (?:in|out of)|located in|our (?:office |team )?in|offices? in|for our|in unserem? (?:büro|team|standort) in|am standort|standort|à notre bureau de|basé(?:e)? (?:à|en)|en nuestra oficina de|no nosso escritório (?:em|de)|(?:hospital|clinic|restaurant|hotel|warehouse|school|plant|site|store|kitchen|praxis|werk) in|(?:join us|role|position|team|job|engineer|manager|nurse|chef) in|in|à|en|em)\s+((?:[\p{Lu}][\p{L}'’.-]+\s?){1,3}(?:,\s*[\p{Lu}][\p{L} ]{1,25})?)/gu

export function withoutMode(place: string): string {
  const bare = withoutPictures(place)
    .replace(/\(.*?\)/g, " ")
    .replace(
      /(?<![\p{L}])(?:fully|100\s?%|hybrid|híbrid[oa]|remot[eo]|on[- ]?site|in[- ]office|in[- ]person|or|oder|ou|o|and|possible|office|home ?office|vor ort|presencial|first|only|from day (?:1|one))(?![\p{L}])/giu,
      " "
    )
    .replace(/(?<!\d)\d{1,9}\s?%|[/|+&]/g, " ")
    .replace(/\s{2,}/g, " ")
    .replace(/^[\s,–-]+|[\s,–-]+$/gu, "")
    .trim()
  // "Lisbon or remote in Portugal" leaves "Lisbon in Portugal": a town and its country.
  return bare.replace(/^(?:in|within)\s+(?=\p{Lu})/u, "").replace(/(\p{L})\s+(?:in|within|from)\s+(\p{Lu}[\p{L} ]+)$/u, "$1, $2")
}

const statePlace =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}'’.-]+ ){0,2}\p{Lu}[\p{L}'’-]+,? ?(?<=,|, )(?:A[KLRZ]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]))(?=$|[\s.,;)|/-])/mu

/** Notes are written in lower case; places are names. Letters keep their places, so that offsets hold. */
export function withCapitals(text: string): string {
  // "Nice to have" is no town in France.
  return /\p{Lu}/u.test(text) ? text : text.replace(/(?<![\p{L}])(?!nice\b)\p{Ll}/gu, letter => letter.toUpperCase())
}

const company =
  /(?<![\p{L}])(?:gmbh|ag|inc|ltd|llc|plc|corp|s\.?a\.?s?|s\.?l\.?|b\.?v\.?|n\.?v\.?|s\.?r\.?l\.?|sp\. z o\.o|company|group|university|hospital)(?![\p{L}])/iu

/** A pin or a globe before a few words says that they are a place. */
const pin = /(?:^|\n)[^\S\n]*(?:📍|📌|🗺|🌍|🌎|🌏|🏢)\ufe0f?\s*([^\n|·•,;]{2,60}(?:,\s?[^\n|·•;]{2,30})?)/u

export function placeOfPost(text: string, givenTitle: string | null): Fact<string> | null {
  const labelled = placeLabel.exec(text)
  if (labelled) {
    const value = withoutMode(labelled[1]!)
    if (value !== "" && /^[\p{L}]/u.test(value) && value.split(/\s+/).length <= 7)
      return { value, quote: labelled[0].replace(/^[.;|]?\s*/, "").trim() }
  }
  const pinned = pin.exec(text)
  const beside = pinned ? withoutMode(pinned[1]!) : ""
  if (pinned && /^\p{Lu}/u.test(beside) && beside.split(/\s+/).length <= 6) return { value: beside, quote: pinned[0].trim() }
  // The lines under the title often are the place and nothing else.
  for (const line of text.split("\n").slice(0, 8)) {
    const sentences = withoutPictures(line).split(/\s+[|·•–—-]\s+|(?<=\p{L}{3})\.(?:\s+|$)/u)
    for (const segment of sentences) {
      // No town and its country take as much; what is longer is the post's story, or one word without an end.
      if (segment.length > 300) continue
      // "Forklift Driver, Rotterdam": what follows the title.
      const comma = segment.indexOf(", ")
      const bare = withoutMode(comma > 0 && knowsTitle(segment.slice(0, comma)) ? segment.slice(comma + 2) : segment)
      const found = findPlaces(bare)
      if (found.length > 0 && bare.split(/[\s,]+/).length <= 6 && !/:\s*$/.test(line)) {
        const named = found.reduce((sum, place) => sum + place.end - place.start, 0)
        // "Delfzijl, Netherlands": a town in no list before its country.
        const last = found.at(-1)!
        const inCountry = last.isCountry && last.end === bare.length && /^\p{Lu}[\p{L} '’-]{1,30}, /u.test(bare) && !company.test(bare)
        if (inCountry || named >= bare.replace(/[\s,]/g, "").length * 0.6) return { value: bare, quote: line.trim() }
      }
    }
  }
  const title = givenTitle === null ? undefined : findPlaces(givenTitle).find(place => !place.isCountry)
  if (givenTitle !== null && title) return { value: title.name, quote: givenTitle }
  // "Peoria, IL", "in our Phoenix, AZ office": a town with its state is a place, known or not.
  const state = statePlace.exec(text.slice(0, 20_000))
  if (state) return { value: state[1]!, quote: state[1]! }
  for (const match of text.matchAll(placePhrase)) {
    const phrase = match[1]!
    const found = findPlaces(phrase)
    if (found[0] && found[0].start === 0 && !/\bworked|offices? in .* and|customers\b/i.test(match[0]))
      return { value: phrase.slice(found[0].start, found[found.length - 1]!.end), quote: match[0].trim() }
  }
  const head = text.slice(0, 400)
  const named = findPlaces(withCapitals(head))
  const cities = [...new Set(named.filter(place => !place.isCountry).map(place => place.name))]
  const only = named.find(place => place.name === cities[0])
  return cities.length === 1 && only
    ? { value: withCapitals(head).slice(only.start, only.end), quote: head.slice(only.start, only.end) }
    : null
}

/** “Lisbon or remote”, “remote / office”. */
const placeOr =
  /[^\n.·|•]{0,30}\b(?:or|oder|ou|o)\s+(?:fully\s+)?remot[eo]\b(?:\s+(?:in|within|from|en|em)\s+(?:the\s+)?\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)*)?|\bremot[eo]\s+(?:or|oder|ou|o)\s+[\p{L} ]{3,30}|[\p{L}]+\s?\/\s?remote\b|\bremote\s?\/\s?[\p{L}]+/iu

export function factsOfPost(text: string, given: string | null): Facts {
  const title = titleOfPost(text, given)
  const place = placeOfPost(text, given)
  const shown = text
    .split("\n")
    .filter(line => !/\b(?:benefit|perk|offer|bieten|offrons)/iu.test(line))
    .join("\n")
  const remote = findRemote(`${given ?? ""}\n${shown}`)
  const either = /remot[eo]/iu.test(text) ? placeOr.exec(text) : null
  return {
    title,
    level: levelOfPost(text, title?.value ?? null),
    place,
    remote,
    placeOrRemote: either && place && !/hybrid/i.test(either[0]) ? either[0].trim() : null
  }
}
