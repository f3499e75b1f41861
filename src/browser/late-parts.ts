/** What the parts hold, by name. On the global object: a part is a script of its own and has its own copy of this module. */
const place = Symbol.for("candor.parts")
const scope = globalThis as { [place]?: Map<string, unknown>; importScripts?: (file: string) => void }
const parts = (scope[place] ??= new Map<string, unknown>())

/** Where the scripts of the parts are, by the parts' names; empty where every part is there from the start. */
const scripts = new Map<string, string>()

/** Called by a part's own script: this is what it holds. */
export function providePart(name: string, part: unknown): void {
  parts.set(name, part)
}

/**
 * Says where the worker's parts are: addresses of scripts, by name. A service worker may import later only what it has imported while it was
 * installed, so there each is imported once; the browser keeps it with the worker, over restarts of both. To be called synchronously when
 * the worker starts.
 */
export function listenForParts(files: Readonly<Record<string, string>>): void {
  for (const [name, file] of Object.entries(files)) scripts.set(name, file)
  addEventListener("install", () => {
    for (const name of scripts.keys()) latePart(name)
  })
}

/**
 * A part of the worker that most of its wake-ups do not need; its script is read and run when it is first asked for, at once.
 * @throws Error where there is neither the part nor a script that provides it.
 */
export function latePart<Part>(name: string): Part {
  if (!parts.has(name)) {
    const script = scripts.get(name)
    if (script === undefined || scope.importScripts === undefined) throw new Error(`The part "${name}" is not here and has no script.`)
    scope.importScripts(script)
    if (!parts.has(name)) throw new Error(`${script} did not provide the part "${name}".`)
  }
  // What a part holds is typed where it is asked for, by the module whose place it takes.
  return parts.get(name) as Part
}
