import { serverAddress } from "~model/server-address"
import type { CandorDatabase } from "../database"
import type { ModelRow } from "../rows/model-rows"

/** Whether the recruiter said of a role that nothing about its people goes to a server. */
export async function isKeptHere({ roles }: CandorDatabase, roleId: string | null | undefined): Promise<boolean> {
  if (roleId == null) return false
  return (await roles.get(roleId))?.record?.nothingLeaves === true
}

/** Whether asking a model means that something leaves this machine: the browser's own answers on it, and so does a server that runs on it. */
export function leavesToAsk({ kind, baseUrl }: Pick<ModelRow, "kind" | "baseUrl">): boolean {
  if (kind === "browser") return false
  const address = serverAddress(baseUrl)
  return !("place" in address) || address.place !== "this machine"
}
