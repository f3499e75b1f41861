import { sentence, type Said } from "~sentence/sentence"

/**
 * The id of whoever an application is of that names nobody, because they were erased or are hidden from the key: of the application's own, and
 * in a form that no vendor's id has, so that it is nobody else's.
 */
export function strayCandidate(applicationId: string): string {
  return `application:${applicationId}`
}

export function isStrayCandidate(candidateId: string): boolean {
  return candidateId.startsWith("application:")
}

/** An application comes in without its candidate, and it is told. */
export function tellStray(applicationId: string, told: Said[]): void {
  told.push(sentence("atsWithoutCandidate", { id: applicationId }))
}
