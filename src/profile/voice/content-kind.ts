import type { SpokenWord } from "./spoken-words"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const deeds = set(`
wrote written built led ran taught drew drawn made kept gave set held took did chose drove sold bought grew put spoke spent shot cut found sent won brought
schrieb verfasste entwickelte baute pflegte erstellte leitete betreute entwarf
redaction redige developpement developpe conception conçu concu ecrit creation cree formation anime gestion
redacte escribi desarrolle cree disene diseno redaccion desarrollo creacion mantuve imparti gestione
redigi escrevi desenvolvi criei projetei redacao desenvolvimento criacao`)
const speakers = set("i we ich wir j je nous yo nosotros eu nos my our")
const beforeDeed = set("also then mainly mostly have has had ai avons habe haben he hemos and")

/** Whether what is said begins with something that was done: "wrote the manual", "rédaction du manuel". That is told of its writer, to whomever. */
export function tellsDeed(words: readonly SpokenWord[], at: number, end: number): boolean {
  let next = at
  while (next < end && next < at + 3 && (speakers.has(words[next]!.word) || beforeDeed.has(words[next]!.word))) next++
  const word = words[next]?.word
  if (word === undefined || next >= end) return false
  if (isClaimed(words, at, end)) return false
  return (
    deeds.has(word) ||
    (/..(?:ed|ierte|elte|erte)$/.test(word) && !/^(?:need|unlimited|indeed|seed|speed|feed)$/.test(word)) ||
    /^.{2,}(?:ing)$/.test(word)
  )
}

const numbers =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|zwanzig|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|dois|quatro|sete|oito|nove|dez|doze|vinte)$/
const years = /^(?:years?|yrs|jahren?|ans|annees|anos|anni|jaar)$/

/** Whether a list of names follows and nothing is claimed: "PyTorch, JAX, Triton". */
export function isTerms(words: readonly SpokenWord[], at: number, end: number): boolean {
  if (at >= end || isClaimed(words, at, end)) return false
  const said = words.slice(at, end)
  if (said.some(({ word }, n) => numbers.test(word) && years.test(said[n + 1]?.word ?? ""))) return false
  return said.every(({ word }) => !saying.has(word)) && (said.length <= 3 || said.some(({ gap }) => /[,;/|]/.test(gap)) || said.length <= 8)
}

/** Words of a claim on somebody: they are spoken of, or what is asked for is. */
const claimed = set(`
candidate applicant requirement requirements qualified qualification qualifications criteria met fulfilled satisfied recommended hire verdict
kandidat kandidatin bewerber bewerberin anforderungen erfullt candidat candidate exigences candidato candidata requisitos cumple cumpre atende`)
const saying = set(
  "is are was were has have had should must will ist sind hat haben wird muss est sont a ont doit es son tiene tienen debe e sao tem deve"
)

/** Whether somebody is spoken of as the one who is judged. */
export function isClaimed(words: readonly SpokenWord[], at: number, end: number): boolean {
  return words.slice(at, Math.min(end, at + 14)).some(({ word }) => claimed.has(word))
}
