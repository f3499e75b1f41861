/** The browser's Prompt API where this context has one: a global that only some browsers define. */
export function promptApiHere(): unknown {
  return (globalThis as { LanguageModel?: unknown }).LanguageModel
}
