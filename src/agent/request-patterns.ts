/** "What can you do?": the recruiter wants to know what may be asked. */
export const helpPatterns: readonly RegExp[] = [
  /^(?:help|help me|commands|what (?:can|could) (?:you do|i ask(?: you)?|i say|candor do)(?: (?:here|now|for me))?|what do you do|what (?:else )?is possible|how (?:does this|do you) work|who are you)$/iu,
  /^(?:hilfe|was kannst du(?: tun)?|was kann ich (?:dich )?fragen)$/iu,
  /^(?:aide|à l['’]aide|que (?:peux-tu|pouvez-vous|sais-tu) faire|qu['’]est-ce que (?:tu peux|vous pouvez) faire)$/iu,
  /^(?:ayuda|¿?qué (?:puedes|sabes) hacer|¿?qué puedo (?:pedir|preguntar)(?:te)?)$/iu,
  /^(?:ajuda|(?:o )?que (?:você )?(?:podes|pode|consegues|sabes|sabe) fazer|(?:o )?que posso (?:pedir|perguntar))$/iu
]

const numbers: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100
}

/** How many are named, "these 40": null where no number is. */
export function numberIn(text: string): number | null {
  const digits = /(?<![\p{L}\d])\d{1,4}(?![\p{L}\d])/u.exec(text)?.[0]
  if (digits !== undefined) return Number(digits)
  const word = Object.keys(numbers).find(one => new RegExp(`\\b${one}\\b`, "iu").test(text))
  return word === undefined ? null : (numbers[word] ?? null)
}
