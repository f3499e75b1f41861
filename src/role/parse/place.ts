import { parseEntries } from "../vocabulary/entries"
import { places } from "../vocabulary/places"
import { TermIndex } from "../vocabulary/term-index"
import { fold } from "../vocabulary/tokens"

export interface FoundPlace {
  /** Canonical name: "Lisbon", "Germany". */
  name: string
  country: string
  isCountry: boolean
  start: number
  end: number
}

const index = new TermIndex()
const countryOf = new Map<string, string>()
const canonical = new Map<string, string>()
const spellings = new Map<string, readonly string[]>()

function remember(name: string, country: string, spelling: string, exact: boolean): void {
  countryOf.set(name, country)
  canonical.set(fold(spelling), name)
  index.add(name, spelling, exact, false)
}

for (const entry of parseEntries(places)) {
  for (const alias of entry.aliases) remember(entry.name, entry.name, alias.text, alias.exact)
  for (const near of entry.near) {
    const names = near.split("|").map(name => name.replace(/ \(.*\)$/, ""))
    spellings.set(names[0]!, names)
    // City names that are words of other languages ("Nice", "Reading", "Essen") have to be capitalised.
    for (const name of names) remember(names[0]!, entry.name, name, true)
  }
}
for (const area of [
  ["EU", "European Union", "Europe", "Europa", "EMEA", "EEA"],
  ["DACH", "DACH region"],
  ["LATAM", "Latin America"],
  ["APAC"]
]) {
  for (const name of area) remember(area[0]!, area[0]!, name, true)
}

const european = new Set(
  "Germany,Austria,France,Spain,Portugal,Italy,Netherlands,Belgium,Luxembourg,Ireland,Poland,Czechia,Slovakia,Hungary,Romania,Bulgaria,Greece,Croatia,Slovenia,Sweden,Denmark,Finland,Estonia,Latvia,Lithuania".split(
    ","
  )
)
const areas: Record<string, ReadonlySet<string>> = {
  EU: european,
  DACH: new Set(["Germany", "Austria", "Switzerland"]),
  LATAM: new Set(["Mexico", "Brazil", "Argentina", "Chile", "Colombia", "Peru"]),
  APAC: new Set([
    "China",
    "Japan",
    "South Korea",
    "Singapore",
    "Malaysia",
    "Indonesia",
    "Thailand",
    "Vietnam",
    "Philippines",
    "Australia",
    "New Zealand",
    "India",
    "Taiwan",
    "Hong Kong"
  ])
}

/** How a town is written, the name here and the town's own first: "Lisbon", "Lisboa", "Lissabon". The name alone where no other is known. */
export function spellingsOf(town: string): readonly string[] {
  return spellings.get(town) ?? [town]
}

/** Places that the text names, known ones only, in the order of the text. */
export function findPlaces(text: string): FoundPlace[] {
  // "Nice to have" and the label "nice:" are no town in France.
  const named = index.findIn(text).filter(({ name, end }) => name !== "Nice" || !/^(?:[ -]to[ -]|\s*:)/iu.test(text.slice(end, end + 6)))
  return named.map(({ name, start, end }) => {
    const country = countryOf.get(name) ?? name
    return { name, country, isCountry: country === name, start, end }
  })
}

/** How a stated place stands to a wanted one; `unknown` where the words do not decide it. */
export function comparePlaces(stated: string, wanted: string): "inside" | "elsewhere" | "unknown" {
  const statedWords = ` ${fold(stated)} `
  const wantedWords = fold(wanted)
  if (wantedWords !== "" && statedWords.includes(` ${wantedWords} `)) return "inside"
  const here = findPlaces(stated)
  const there = findPlaces(wanted)
  if (here.length === 0 || there.length === 0) return "unknown"
  const wantedPlace = there.find(place => !place.isCountry) ?? there[0]!
  const cities = here.filter(place => !place.isCountry)
  if (cities.some(place => place.name === wantedPlace.name)) return "inside"
  const countries = new Set(here.map(place => place.country))
  const area = areas[wantedPlace.name]
  if (area) return [...countries].some(country => area.has(country)) ? "inside" : "elsewhere"
  if (wantedPlace.isCountry) return countries.has(wantedPlace.country) ? "inside" : "elsewhere"
  if (!countries.has(wantedPlace.country)) return "elsewhere"
  // The same country: another known city, or another known region, is elsewhere; the country alone does not say.
  const regional = isRegion(wantedPlace.name)
  return cities.some(place => isRegion(place.name) === regional) ? "elsewhere" : "unknown"
}

const regions = new Set(
  "Bavaria,Hessen,Saxony,Île-de-France,California,Texas,Florida,Ohio,Colorado,Oregon,Illinois,Massachusetts,Georgia,Arizona,Nevada,Virginia,New Jersey,North Carolina,Pennsylvania,Michigan,Minnesota,Tennessee,Ontario,British Columbia".split(
    ","
  )
)
function isRegion(name: string): boolean {
  return regions.has(name)
}
