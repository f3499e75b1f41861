declare module "js-yaml" {
  /** The value of a YAML document. @throws an error with the line where it is none */
  export function load(text: string): unknown
}
