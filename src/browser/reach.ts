import { api } from "./api"

const toThisMachine = /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::|$)/

/**
 * Whether this build may reach anything beyond this machine, by its own manifest. One that was made with `--air-gapped` may not: the browser refuses
 * the request, whatever the recruiter configures.
 */
export function reachesBeyondThisMachine(): boolean {
  // Manifest version 3 has one policy a place; the type is of both versions.
  const policy = (api().runtime.getManifest() as { content_security_policy?: { extension_pages?: string } }).content_security_policy
  const connect = /(?:^|;)\s*connect-src\s([^;]*)/.exec(policy?.extension_pages ?? "")?.[1]
  return (
    connect === undefined ||
    connect
      .trim()
      .split(/\s+/)
      .some(source => !toThisMachine.test(source))
  )
}

/** Whether a request to an origin can leave this build. */
export function isInReach(origin: string): boolean {
  return toThisMachine.test(origin) || reachesBeyondThisMachine()
}
