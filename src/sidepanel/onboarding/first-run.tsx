import { Button, List, Stack, Text, Title } from "@mantine/core"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"

/** Shown once, before anything else: what Candor reads and when, where it stays, and what sites say about it. */
export function FirstRun() {
  const sending = useSend()
  return (
    <main className="candor-first-run">
      <Stack gap="md">
        <Title order={1}>{t("firstRunTitle")}</Title>
        <Text>{t("firstRunIntro")}</Text>
        <Part title={t("firstRunReadsTitle")} points={[t("firstRunReadsPage"), t("firstRunReadsWhen"), t("firstRunReadsNever")]} />
        <Part title={t("firstRunStaysTitle")} points={[t("firstRunStaysLocal"), t("firstRunStaysErase")]} />
        <Part title={t("firstRunTermsTitle")} points={[t("firstRunTermsSites"), t("firstRunTermsDecide")]} />
        <SendFailure sending={sending} />
        <Button
          size="md"
          loading={sending.pending}
          onClick={() => void sending.send("settings.change", { seenNotice: true })}
          data-autofocus
        >
          {t("firstRunGotIt")}
        </Button>
      </Stack>
    </main>
  )
}

function Part({ title, points }: { title: string; points: string[] }) {
  return (
    <section>
      <Title order={2} size="h3">
        {title}
      </Title>
      <List size="md" spacing={4} mt={4}>
        {points.map(point => (
          <List.Item key={point}>{point}</List.Item>
        ))}
      </List>
    </section>
  )
}
