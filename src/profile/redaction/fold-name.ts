// Cyrillic and Greek in Latin letters, as passports and logins write them; what romanisations disagree about is made one.
const latin: Record<string, string> = Object.fromEntries(
  (
    "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ shch ы i э e ю iu я ia і i ї i є ie ґ g ў u ђ d ј i љ l њ n ћ c џ dz " +
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o " +
    "ß ss ł l ø o æ ae œ oe đ d ð d þ th ħ h ı i"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, piece, at, all) => (at % 2 === 0 ? [...pairs, [piece, all[at + 1] ?? ""]] : pairs), [])
)
latin["ь"] = ""
latin["ъ"] = ""

const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" }

/** A word in small letters without its marks, in Latin letters where its script is Cyrillic or Greek. Arabic loses its vowel signs. */
export function foldName(word: string): string {
  if (/^[a-z]*$/.test(word)) return word
  const bare = word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()
  return /^[a-z]*$/.test(bare) ? bare : [...bare].map(letter => latin[letter] ?? letter).join("")
}

/** The ways one word may be written: folded, and with its umlauts as two letters. */
export function foldings(word: string): string[] {
  const folded = foldName(word)
  const small = word.normalize("NFC").toLowerCase()
  if (!/[äöüåø]/.test(small)) return [folded]
  return [folded, foldName([...small].map(letter => umlauts[letter] ?? letter).join(""))]
}

const romanised: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "h"],
  [/shch|sch/g, "sh"],
  [/ts|tz/g, "c"],
  [/[yj]/g, "i"],
  [/iu|u/g, "u"],
  [/ia/g, "a"],
  [/ie/g, "e"],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/(.)\1/g, "$1"]
]

/** What the romanisations of one Cyrillic or Greek name have in common; meant for comparing across scripts alone. */
export function acrossScripts(folded: string): string {
  return romanised.reduce((text, [from, to]) => text.replaceAll(from, to), folded)
}
