import type { ReactNode } from "react"
import { Component } from "react"
import { FailureAlert } from "./failure-alert"
import { t } from "./text"

/** The last resort of a screen: a failed read of the store or a fault in a component becomes a sentence and a button. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
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
          onRetry={() => this.setState({ failed: false })}
        />
      </main>
    )
  }
}
