import type { Salary } from "../role"

const symbols: Record<string, string> = {
  "€": "EUR",
  "£": "GBP",
  $: "USD",
  us$: "USD",
  c$: "CAD",
  a$: "AUD",
  r$: "BRL",
  zł: "PLN",
  euro: "EUR",
  euros: "EUR"
}
const codes = "EUR|USD|GBP|CHF|CAD|AUD|NZD|PLN|BRL|MXN|SEK|NOK|DKK|CZK|INR|SGD|euros?|zł"
const sign = "US\\$|C\\$|A\\$|R\\$|[€£$]"
const amount = "\\d{1,3}(?:[.,'’\\u00a0 ]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{1,2})?"
const money = `(${sign}|(?:${codes})(?=\\s?\\d))?\\s?(${amount})\\s?(k|K|mil|tsd\\.?|thousand)?(?![\\p{L}\\d](?!h\\b))\\s?(${sign}|(?:${codes})(?![\\p{L}]))?`
const unitNames: Record<NonNullable<Salary["period"]>, string> = {
  hour: "hr|hrs|hours?|h|std|stunde|heure|hora|uur|godz(?:in[ęy])?|ora",
  day: "days?|tag|jour|d[ií]a|dag|dzień|giorno",
  week: "weeks?|wk|woche|semaine|semana|tydzień|settimana",
  month: "months?|mo|monat|mois|mes|mês|maand|mies(?:i[ąa]c)?|mese",
  year: "years?|yr|y|jahr|an|año|ano|jaar|rok|anno"
}
const unit = Object.values(unitNames).join("|")
/** "/hr", "per hour", "an hour", "im Monat", "p.a.", "ph": what may stand behind either end of a range. */
const perUnit = `(?:\\s?/\\s?(?:${unit})|\\s?(?<![\\p{L}])(?:per|an?|pro|im|je|par|al|por|la|na|all['’]|à l['’]|de l['’])\\s?(?:${unit})|\\s?p\\.?\\s?[had]\\.?)(?![\\p{L}])\\.?`
const between = "-|–|—|to|bis|à|al?|and|und|et|y|e|tot|do|fino a|up to"
const range = new RegExp(`(?<![\\p{L}\\d])${money}(?:(?:${perUnit})?\\s*(?:${between})\\s*${money})?`, "giu")

/** The unit behind an amount: its own words, or what says it within a few words. */
function unitPattern(period: NonNullable<Salary["period"]>, words: string): RegExp {
  const names = unitNames[period]
  return new RegExp(
    `^[^.;\\n]{0,25}?(?:/\\s?(?:${names})|(?<![\\p{L}])(?:per|an?|pro|im|je|par|al|por|la|na|all['’]|à l['’]|de l['’])\\s?(?:${names})|(?<![\\p{L}])(?:${words}))(?![\\p{L}])`,
    "iu"
  )
}
const periods: readonly [NonNullable<Salary["period"]>, RegExp][] = [
  ["hour", unitPattern("hour", "hourly|p\\.?h\\.?")],
  ["day", unitPattern("day", "daily|p\\.?d\\.?")],
  ["week", unitPattern("week", "weekly")],
  ["month", unitPattern("month", "monthly|monatlich|mensuels?|mensuales|mensais|miesięcznie|mensili")],
  [
    "year",
    unitPattern(
      "year",
      "per annum|p\\.?\\s?a\\.?|annual(?:ly)?|yearly|jährlich|bruts? annuels?|annuels?|brut par an|anuales|brutos? (?:anuales|al año)|anuais|rocznie|lordi annui|annui|bruto\\/jahr|brutto\\/jahr"
    )
  ]
]
const said =
  /\b(?:salary|salaries|pay|paid|wage|compensation|remuneration|ote|base|rate|package|earn|gehalt|vergütung|verdienst|lohn|bezahlung|salaire|rémunération|salario|retribución|sueldo|remuneração|salário|vencimento|salaris|loon|wynagrodzenie|pensja|stawka|retribuzione|stipendio)(?![\p{L}])/iu
/** Money of the company, not of the job. */
const otherMoney =
  /\b(?:budgets?|revenue|turnover|funding|raised|sales|portfolio|bonus(?:es)?|stipend|allowance|per diem|reimburse\p{L}*|umsatz|chiffre d['’]affaires|facturación|million|billion|m\b|bn\b|mio|sign-on)(?![\p{L}])/iu

function value(digits: string, thousand: string | undefined): number {
  const plain = digits.replace(/[.,'’\u00a0 ](?=\d{3}(?!\d))/gu, "").replace(",", ".")
  return Number.parseFloat(plain) * (thousand ? 1000 : 1)
}

/**
 * What the post says it pays: "$90,000 – $110,000 per year", "€55k–70k", "£17.20 an hour". An amount without a currency counts only beside a
 * word such as "salary". Null where the post states none; money that is not pay (a budget, the revenue) is left alone.
 */
export function findSalary(text: string): Salary | null {
  for (const line of text.split("\n")) {
    if (!/\d/.test(line)) continue
    for (const match of line.matchAll(range)) {
      const [quote, s1, low, k1, c1, s2, high, k2, c2] = match
      const money = s1 ?? c1 ?? s2 ?? c2 ?? null
      const before = line.slice(Math.max(0, match.index - 60), match.index)
      const after = line.slice(match.index + quote.length, match.index + quote.length + 40)
      const named = said.test(before)
      if (money === null && !named) continue
      if (
        /^\s?%/.test(after) ||
        (otherMoney.test(before.slice(-30)) && !named) ||
        (otherMoney.test(after.slice(0, 16)) && !/^\s*(?:plus|and|und|et|y|e|[+&,])/iu.test(after))
      )
        continue
      const period =
        periods.find(
          ([, pattern]) =>
            pattern.test(after) ||
            pattern.test(
              before
                .slice(-25)
                .split(/[.;]\s/)
                .pop()!
            )
        )?.[0] ?? null
      const top = high === undefined ? null : value(high, k2)
      // "55–70k": the thousands of the second hold for the first.
      const first = value(low!, k1 ?? (top !== null && k2 && value(low!, undefined) < 1000 ? k2 : undefined))
      const highest = top ?? first
      if (!named && period === null && highest < 1000) continue
      if (money === null && (highest < 1000 || (highest < 2100 && highest > 1900))) continue
      if (top !== null && top < first) continue
      const upTo = /\b(?:up to|max(?:imum)?\.?|bis(?: zu)?|jusqu['’]à|hasta|até)\s*$/iu.test(before)
      return {
        min: upTo && top === null ? null : first,
        max: top ?? (upTo ? first : null),
        currency: money === null ? null : (symbols[money.toLowerCase()] ?? money.toUpperCase()),
        period: period ?? (highest >= 15_000 ? "year" : null),
        quote: quote.trim()
      }
    }
  }
  return null
}
