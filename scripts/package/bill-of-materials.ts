import type { ShippedPackage } from "./lock-file"

/**
 * What a build is made of, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). It holds no time and no serial number, so that the same source
 * gives the same bytes.
 */
export function billOfMaterials(product: { name: string; version: string; license: string }, packages: readonly ShippedPackage[]): object {
  const purl = (name: string, version: string) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": purl(product.name, product.version),
        name: product.name,
        version: product.version,
        licenses: [{ license: { id: product.license } }]
      }
    },
    components: packages.map(({ name, version, license, resolved, sha512 }) => ({
      type: "library",
      "bom-ref": purl(name, version),
      name,
      version,
      purl: purl(name, version),
      ...(license === null ? {} : { licenses: [licenceChoice(license)] }),
      ...(sha512 === null ? {} : { hashes: [{ alg: "SHA-512", content: sha512 }] }),
      ...(resolved === null ? {} : { externalReferences: [{ type: "distribution", url: resolved }] })
    }))
  }
}

/** CycloneDX takes an identifier of SPDX's list as `id` and whatever else a package says of itself ("BSD") as `name`. */
const known = /^(?:MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|CC0-1\.0|Zlib|MPL-2\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0)$/

function licenceChoice(license: string): object {
  if (/ (?:OR|AND|WITH) /.test(license)) return { expression: license }
  return { license: known.test(license) ? { id: license } : { name: license } }
}
