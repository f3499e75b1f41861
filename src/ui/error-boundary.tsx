import { QueryErrorResetBoundary } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Component } from "react"
import { FailureAlert } from "./failure-alert"
import { t } from "./text"

/** The last resort of a screen: a failed read of the store, or a fault in a component, becomes a sentence and a button, which also asks again. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  return <QueryErrorResetBoundary>{({ reset }) => <Boundary onAgain={reset}>{children}</Boundary>}</QueryErrorResetBoundary>
}

class Boundary extends Component<{ children: ReactNode; onAgain: () => void }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="candor-page">
        <FailureAlert
          failure={{ what: t("failureScreenWhat"), kept: t("failureKept"), next: t("failureScreenNext"), retry: true }}
          onRetry={() => {
            this.props.onAgain()
            this.setState({ failed: false })
          }}
        />
      </main>
    )
  }
}
