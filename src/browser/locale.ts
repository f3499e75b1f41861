/** The browser's languages, the most wanted first, as BCP 47 tags: `["en-GB", "de"]`; none where no browser is. */
export function browserLanguages(): readonly string[] {
  return (globalThis as { navigator?: Navigator }).navigator?.languages ?? []
}
