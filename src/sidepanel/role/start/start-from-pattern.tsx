import { Title } from "@mantine/core"
import { useMemo } from "react"
import { proposables, proposePatterns, type Proposable, type ProposedPattern } from "~learning/patterns/propose-patterns"
import { database } from "~store/database"
import { listPatterns } from "~store/learning/patterns"
import { listRoles } from "~store/roles/roles"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { Choice } from "./choice"
import type { Sending } from "~ui/sending"

/** The most alike, then the newest. */
const mostOffered = 5

interface StartFromPatternProps {
  sending: Sending
  /** The title of the post on the page, which the patterns are held against; null: the newest come first. */
  near: string | null
}

/** Roles of the past to start from: the three most alike to the post on the page, each with the reason, then the newest. */
export function StartFromPattern({ sending, near }: StartFromPatternProps) {
  const kept = useLive(async () => {
    const [patterns, roles] = await Promise.all([listPatterns(database()), listRoles(database())])
    return { patterns, roles }
  }, [])
  const offered = useMemo((): (Proposable & Partial<ProposedPattern>)[] => {
    if (!kept) return []
    const all = proposables(kept.patterns, kept.roles)
    if (near === null) return all.slice(0, mostOffered)
    const alike: (Proposable & Partial<ProposedPattern>)[] = proposePatterns(all, { title: near, text: "" })
    const isAlike = ({ patternId, roleId }: Proposable) => alike.some(one => one.patternId === patternId && one.roleId === roleId)
    return [...alike, ...all.filter(one => !isAlike(one))].slice(0, mostOffered)
  }, [kept, near])
  if (offered.length === 0) return null

  const start = async ({ patternId, roleId, name }: Proposable) => {
    // Of an earlier role that no pattern was kept of, one is kept now.
    const id = patternId ?? (roleId && (await sending.send("pattern.keep", { roleId, name }))?.patternId)
    if (id) await sending.send("role.start", { kind: "pattern", patternId: id })
  }
  return (
    <>
      <Title order={3} mt="xs">
        {t("chatStartPattern")}
      </Title>
      {offered.map(one => (
        <Choice
          key={one.patternId ?? `role ${one.roleId ?? ""}`}
          name={one.name}
          says={[t("libraryQualifications", { count: one.role.qualifications.length }), ...(one.reason ? [inWords(one.reason)] : [])].join(
            " · "
          )}
          disabled={sending.pending}
          onClick={() => void start(one)}
        />
      ))}
    </>
  )
}
