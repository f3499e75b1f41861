import { useQuery } from "@tanstack/react-query"
import { database } from "~store/database"
import { toldText } from "~ui/words/told-text"

const nothing: ReadonlyMap<string, string> = new Map()

/** What the outcomes of the role that a pattern was kept of say of its qualifications, in a sentence by id; of those they say nothing of, nothing. */
export function useToldOfPattern(fromRoleId: string | null): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ["told of pattern", fromRoleId],
    enabled: fromRoleId !== null,
    queryFn: async () => {
      const { outcomeCasesOf, toldInRoles } = await import("./outcomes-part")
      const store = database()
      const rows = await store.roles.toArray()
      const roles = rows.map(({ id, role }) => ({ id, qualifications: role.qualifications }))
      const texts = new Map(roles.find(({ id }) => id === fromRoleId)?.qualifications.map(({ id, text }) => [id, text]))
      const told = toldInRoles(await outcomeCasesOf(store, Date.now()), roles, fromRoleId ?? "")
      return new Map(told.map(one => [one.id, toldText(one, texts.get(one.id) ?? "")]))
    }
  })
  return data ?? nothing
}
