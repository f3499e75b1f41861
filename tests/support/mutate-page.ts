/** What sites say in the languages that a reader may meet instead of the one that it was shown in. */
const translations: Record<string, string[]> = {
  Experience: ["Berufserfahrung", "Expérience", "Experiencia", "Experiência"],
  Education: ["Ausbildung", "Formation", "Educación", "Formação acadêmica"],
  Skills: ["Kenntnisse", "Compétences", "Aptitudes", "Competências"],
  Languages: ["Sprachen", "Langues", "Idiomas", "Idiomas"],
  About: ["Info", "Infos", "Acerca de", "Sobre"],
  Present: ["Heute", "aujourd’hui", "actualidad", "o momento"],
  January: ["Januar", "janvier", "enero", "janeiro"],
  Mar: ["März", "mars", "mar.", "mar."],
  May: ["Mai", "mai", "mayo", "maio"],
  Jun: ["Juni", "juin", "jun.", "jun."],
  Sep: ["Sept.", "sept.", "sep.", "set."],
  Oct: ["Okt.", "oct.", "oct.", "out."],
  Dec: ["Dez.", "déc.", "dic.", "dez."]
}

type Mutation = (document: Document, next: () => number) => void

function some(document: Document, next: () => number, share: number, change: (element: Element) => void): void {
  for (const element of [...document.body.querySelectorAll("*")]) if (next() < share && element.isConnected) change(element)
}

/** What happens to pages: a new build, another language, a cut connection, an extension or a script that moves things. */
export const mutations: Record<string, Mutation> = {
  "nodes removed": (document, next) => some(document, next, 0.02, element => element.remove()),
  "siblings shuffled": (document, next) =>
    some(document, next, 0.05, element => {
      const children = [...element.children]
      if (children.length > 1) element.append(...children.sort(() => next() - 0.5))
    }),
  "elements unwrapped": (document, next) => some(document, next, 0.04, element => element.replaceWith(...element.childNodes)),
  "elements wrapped": (document, next) =>
    some(document, next, 0.05, element => {
      const box = document.createElement(next() < 0.5 ? "div" : "span")
      element.replaceWith(box)
      box.append(element)
    }),
  "classes renamed": (document, next) => {
    const names = new Map<string, string>()
    const renamed = (name: string) => {
      const known = names.get(name) ?? `c${next().toString(36).slice(2, 10)}`
      names.set(name, known)
      return known
    }
    for (const element of document.body.querySelectorAll("[class]")) {
      element.setAttribute("class", (element.getAttribute("class") ?? "").split(/\s+/).map(renamed).join(" "))
    }
  },
  "attributes dropped": (document, next) =>
    some(document, next, 0.2, element => {
      for (const name of element.getAttributeNames())
        if (name !== "hidden" && name !== "style" && name !== "class" && next() < 0.5) element.removeAttribute(name)
    }),
  "another language": (document, next) => {
    const language = Math.floor(next() * 4)
    const words = new RegExp(`\\b(?:${Object.keys(translations).join("|")})\\b`, "g")
    const walker = document.createTreeWalker(document.body, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Text
      const changed = data.replace(words, word => translations[word]?.[language] ?? word)
      if (changed !== data) (node as Text).data = changed
    }
  },
  "sections twice": (document, next) => some(document, next, 0.01, element => element.after(element.cloneNode(true))),
  "texts emptied": (document, next) =>
    some(document, next, 0.05, element => {
      if (element.children.length === 0) element.textContent = ""
    })
}
