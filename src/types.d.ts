/** A file's address in the build: how the worker names the page side it injects (Parcel's `url:` import). */
declare module "url:*" {
  const url: string
  export default url
}

/** Texts by language: what the build writes for each page before it bundles (scripts/page-texts.ts). */
declare module "*.texts.json" {
  const texts: Record<"en", Record<string, string>>
  export default texts
}
