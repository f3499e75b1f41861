import { Alert, Button, Group, Text } from "@mantine/core"
import type { ReactNode } from "react"
import type { Failure } from "~messages/failure"
import { inWords } from "~sentence/in-words"
import { t } from "./text"
import type { Sending } from "./sending"

interface FailureAlertProps {
  failure: Failure
  /** Does what `failure.next` says. Without it the alert has no button. */
  onRetry?: (() => void) | null
  retryLabel?: string
  onDismiss?: () => void
  children?: ReactNode
}

/** What happened, what was kept, what to do, and the button that does it. Stays until it is dealt with. */
export function FailureAlert({ failure, onRetry, retryLabel, onDismiss, children }: FailureAlertProps) {
  return (
    <Alert role="alert" variant="default" className="candor-failure" title={inWords(failure.what)}>
      <Text size="sm">
        {inWords(failure.kept)} {inWords(failure.next)}
      </Text>
      <Group gap="xs" mt="xs">
        {onRetry && (
          <Button variant="outline" onClick={onRetry}>
            {retryLabel ?? t("failureRetry")}
          </Button>
        )}
        {children}
        {onDismiss && (
          <Button variant="subtle" color="gray" onClick={onDismiss}>
            {t("failureDismiss")}
          </Button>
        )}
      </Group>
    </Alert>
  )
}

/** The failure of the last message of a `useSend`, if it failed. */
export function SendFailure({ sending }: { sending: Sending }) {
  if (!sending.failure) return null
  return <FailureAlert failure={sending.failure} onRetry={sending.retry} onDismiss={sending.dismiss} />
}
