/** A file's address in the build: how the worker names the page side it injects (Parcel's `url:` import). */
declare module "url:*" {
  const url: string
  export default url
}
