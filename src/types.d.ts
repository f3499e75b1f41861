/** A file's address in the build: how the worker names the page side it injects (Parcel's `url:` import). */
declare module "url:*" {
  const url: string
  export default url
}

// What the build writes for each page before it bundles (scripts/page-texts.ts): the English texts under their language, those of another
// language, which a page reads when it is to speak it, and the icon's in every other language.

declare module "*.words.json" {
  const texts: Record<string, string>
  export default texts
}
declare module "*/badge.texts.json" {
  const texts: Partial<Record<string, Record<string, string>>>
  export default texts
}
declare module "*.texts.json" {
  const texts: Record<"en", Record<string, string>>
  export default texts
}
