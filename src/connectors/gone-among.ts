import { ConnectorFailure } from "./connector-failure"
import { someAtOnce } from "./optional-part"

/**
 * Which of these the vendor no longer has: those that it does not find, and those that it has anonymised.
 * @param isAnonymized asks for one; throws "not found" where there is none
 */
export async function goneAmong(ids: readonly string[], atOnce: number, isAnonymized: (id: string) => Promise<boolean>): Promise<string[]> {
  const gone = await someAtOnce(ids, atOnce, async id => {
    try {
      return await isAnonymized(id)
    } catch (error) {
      if (error instanceof ConnectorFailure && error.kind === "not found") return true
      throw error
    }
  })
  return ids.filter((_, at) => gone[at])
}
