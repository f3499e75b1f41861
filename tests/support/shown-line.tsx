import { fireEvent, screen } from "@testing-library/react"
import type { LineReply } from "~messages/line-messages"
import { LineProvider } from "~sidepanel/line/line-provider"
import { PanelLine } from "~sidepanel/line/panel-line"
import { role } from "./panel-rows"
import { settings, show, stored } from "./stage"

/** The field of the line. */
export const composer = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Answer or paste" })
export const button = (name: string | RegExp) => screen.findByRole("button", { name })

export async function write(text: string): Promise<HTMLTextAreaElement> {
  const field = await composer()
  fireEvent.change(field, { target: { value: text } })
  return field
}

export const send = async (text: string) => fireEvent.keyDown(await write(text), { key: "Enter" })

/** The line of the panel, with the role that it is about read. */
export async function showLine(rows: Record<string, readonly unknown[]> = {}) {
  await stored({ settings: settings(), roles: [role({ status: "approved" })], ...rows })
  show(
    <LineProvider>
      <PanelLine />
    </LineProvider>,
    "role"
  )
  await composer()
  // The role is there once what was said about it can be asked for.
  if (!rows.roles || rows.roles.length > 0) await button("Earlier")
}

/** What the worker answers when something was done or told. */
export const said = (change: object = {}): LineReply => ({
  kind: "said",
  said: "Nine people.",
  about: [],
  more: 0,
  runId: null,
  undoId: null,
  undoDecisions: [],
  show: null,
  next: [],
  ...change
})
