import { api } from "./api"

// What the panel remembers until the browser closes. Never anything about a person: only where the recruiter was.

/** What was remembered under this name since the browser started, or null. */
export async function recall(name: string): Promise<string | null> {
  const found = await api().storage.session.get(name)
  const value = found[name]
  return typeof value === "string" ? value : null
}

export async function keepInSession(name: string, value: string): Promise<void> {
  await api().storage.session.set({ [name]: value })
}

/** Forgets all of it. */
export async function forgetSession(): Promise<void> {
  await api().storage.session.clear()
}
