import type { LiteralRequest } from "./connector"

const plain = "application/json"

/** A request that writes JSON, as it goes out. @param mediaTypes what is accepted and what is sent, where a vendor wants them otherwise */
export function literalPost(
  address: string,
  body: unknown,
  { accept = plain, contentType = plain }: { accept?: string; contentType?: string } = {}
): LiteralRequest {
  return { method: "POST", address, headers: { accept, "content-type": contentType }, body: JSON.stringify(body) }
}
