import type { Evaluation, VerdictWord } from "~evaluation/evaluation"
import { evaluate } from "~evaluation/evaluate"
import type { Profile } from "~profile/profile"
import { readPost } from "~role/post/read-post"
import type { Role } from "~role/role"
import { inEnglish } from "~sentence/english"
import { now } from "./people"

/** The title of the part that asks, in the post's language. */
const titles = { en: "Requirements", de: "Anforderungen", fr: "Profil recherché", es: "Requisitos" } as const
export type PostLanguage = keyof typeof titles

/** `lost`: the line became no qualification, so nobody is held against it. */
export type Said = VerdictWord | "lost"

export interface JudgedLine {
  said: Said
  /** What stands beside the verdict, the first passage first. */
  quotes: string[]
  reasons: string[]
}

const roles = new Map<string, Role>()

/** A post that asks for one thing, read as the command line's `role` reads it. */
export function roleOfLine(line: string, language: PostLanguage): Role {
  const post = `${titles[language]}\n- ${line}\n`
  const role = roles.get(post) ?? readPost({ title: null, text: post })
  roles.set(post, role)
  return role
}

/** Several qualifications out of one line: met where all are, not met where one is not. */
export function together({ verdicts }: Pick<Evaluation, "verdicts">): Said {
  const words = verdicts.filter(({ kind }) => kind !== "avoid").map(({ verdict }) => verdict)
  if (words.length === 0) return "lost"
  return words.every(word => word === "met") ? "met" : words.includes("not met") ? "not met" : "unknown"
}

/** One requirement line against one person; null for a text that is read as no profile, of which the product says nothing. */
export function judgeLine(line: string, language: PostLanguage, profile: Profile | null): JudgedLine {
  const role = roleOfLine(line, language)
  if (profile === null) return { said: role.qualifications.length === 0 ? "lost" : "unknown", quotes: [], reasons: [] }
  const evaluation = evaluate(role, profile, now)
  return {
    said: together(evaluation),
    quotes: evaluation.verdicts.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
    reasons: evaluation.verdicts.map(({ reason }) => inEnglish(reason))
  }
}
