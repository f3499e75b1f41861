import { Title } from "@mantine/core"
import { rankPatterns } from "~learning/rank-patterns"
import { database } from "~store/database"
import { listPatterns } from "~store/patterns"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/use-live"
import { Choice } from "./choice"
import type { ChatSending } from "./use-chat-sending"

const offered = 5

interface StartFromPatternProps {
  sending: ChatSending
  /** The title of the post on the page, which the patterns are held against; null: the newest come first. */
  near: string | null
}

/** Roles of the past to start from, the most alike first. Nothing where none was kept. */
export function StartFromPattern({ sending, near }: StartFromPatternProps) {
  const patterns = useLive(() => listPatterns(database()), []) ?? []
  if (patterns.length === 0) return null
  const ranked = near === null ? patterns : rankPatterns(patterns, { title: near, text: "" }).map(({ pattern }) => pattern)
  return (
    <>
      <Title order={3} mt="xs">
        {t("chatStartPattern")}
      </Title>
      {ranked.slice(0, offered).map(pattern => (
        <Choice
          key={pattern.id}
          name={pattern.name}
          says={t("chatStartPatternSays", { count: pattern.role.qualifications.length, date: formatDay(pattern.updatedAt) })}
          disabled={sending.pending}
          onClick={() => void sending.send("role.start", { kind: "pattern", patternId: pattern.id })}
        />
      ))}
    </>
  )
}
