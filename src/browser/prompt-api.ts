/** The part of the browser's Prompt API that is used. Only some browsers have it. */
export interface PromptApi {
  availability: (options?: PromptOptions) => Promise<"unavailable" | "downloadable" | "downloading" | "available">
  create: (
    options?: PromptOptions & {
      initialPrompts?: { role: "system" | "user" | "assistant"; content: string }[]
      monitor?: (monitor: EventTarget) => void
      signal?: AbortSignal
    }
  ) => Promise<PromptSession>
}

export interface PromptSession {
  prompt: (text: string, options?: { responseConstraint?: Record<string, unknown>; signal?: AbortSignal }) => Promise<string>
  destroy: () => void
}

interface PromptOptions {
  expectedInputs?: { type: "text"; languages: string[] }[]
  expectedOutputs?: { type: "text"; languages: string[] }[]
}

export type BrowserModelState = "not in this browser" | "unavailable" | "downloadable" | "downloading" | "available"

/** The same for asking whether it is there and for using it: the browser answers for exactly these. */
export const promptLanguages: PromptOptions = {
  expectedInputs: [{ type: "text", languages: ["en"] }],
  expectedOutputs: [{ type: "text", languages: ["en"] }]
}

/** The Prompt API of this context, where it has one. */
export function promptApi(): PromptApi | undefined {
  return (globalThis as { LanguageModel?: PromptApi }).LanguageModel
}

/** Whether the browser's own model can be used. Never throws. */
export async function browserModelState(api: PromptApi | undefined): Promise<BrowserModelState> {
  if (!api) return "not in this browser"
  try {
    return await api.availability(promptLanguages)
  } catch {
    return "unavailable"
  }
}

/**
 * Has the browser fetch its model; call it in a click. `onProgress` gets the share that is there, 0 to 1.
 * @throws whatever the browser says when it cannot
 */
export async function fetchBrowserModel(api: PromptApi, onProgress: (share: number) => void): Promise<void> {
  const session = await api.create({
    ...promptLanguages,
    monitor: monitor =>
      monitor.addEventListener("downloadprogress", event => {
        if ("loaded" in event && typeof event.loaded === "number") onProgress(event.loaded)
      })
  })
  session.destroy()
}
