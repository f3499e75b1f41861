/** What a script's global object has, as far as late parts need it. `importScripts` is there in workers only. */
export interface PartScope {
  importScripts?: (script: string) => void
  addEventListener: (type: "install", listener: () => void) => void
  [place]?: Parts
}

interface Parts {
  /** What the parts hold, by their names. */
  held: Map<string, unknown>
  /** Addresses of the parts' scripts, by the parts' names; empty where every part is there from the start. */
  scripts: Map<string, string>
}

/** On the global object: a part is a script of its own and has its own copy of this module, by which it may ask for another part. */
const place = Symbol.for("candor.parts")

/** The late parts of one global object. */
export function partsOf(scope: PartScope) {
  const { held, scripts } = (scope[place] ??= { held: new Map(), scripts: new Map() })

  function latePart<Part>(name: string): Part {
    if (!held.has(name)) {
      const script = scripts.get(name)
      if (script === undefined || scope.importScripts === undefined) throw new Error(`The part "${name}" is not here and has no script.`)
      scope.importScripts(script)
      if (!held.has(name)) throw new Error(`${script} did not provide the part "${name}".`)
    }
    // What a part holds is typed where it is asked for, by the module whose place it takes.
    return held.get(name) as Part
  }

  return {
    /** Called by a part's own script: this is what it holds. */
    providePart: (name: string, part: unknown): void => void held.set(name, part),
    /**
     * Says where the worker's parts are: addresses of scripts, by name. A service worker may import later only what it has imported while it
     * was installed, so there each is imported once; the browser keeps it with the worker, over restarts of both. To be called synchronously
     * when the worker starts.
     */
    listenForParts: (files: Readonly<Record<string, string>>): void => {
      for (const [name, file] of Object.entries(files)) scripts.set(name, file)
      scope.addEventListener("install", () => {
        for (const name of scripts.keys()) latePart(name)
      })
    },
    /**
     * A part of the worker that most of its wake-ups do not need; its script is read and run when it is first asked for, at once.
     * @throws Error where there is neither the part nor a script that provides it.
     */
    latePart
  }
}

export const { providePart, listenForParts, latePart } = partsOf(globalThis as unknown as PartScope)
