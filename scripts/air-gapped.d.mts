/** What of a manifest is changed. */
export interface ReachingManifest {
  content_security_policy?: { extension_pages?: string }
  optional_host_permissions?: string[]
}

export function airGappedManifest<Manifest extends ReachingManifest>(manifest: Manifest): Manifest & Required<ReachingManifest>

export function makeAirGapped(builtFolder: string, folder: string): string
