import type { Connector } from "~connectors/connector"
import type { ConnectorSettings } from "~connectors/connector-settings"
import { sentence } from "~sentence/sentence"
import { loadFile, isUnusable } from "../load-file"
import { Refusal } from "../refusal"
import type { Terminal } from "../terminal"

/**
 * Fields of a key form out of a file: JSON with the fields by their names, in any of the usual spellings; or a value a line, in the order of
 * the form's secret fields (Greenhouse: id, then secret; the others: the key), with `name=value` for the rest.
 */
export async function readKeyFile(file: string, { keyForm }: Connector, terminal: Terminal): Promise<ConnectorSettings["fields"]> {
  const loaded = await loadFile(file, terminal)
  if (isUnusable(loaded)) throw new Refusal(loaded.reason)
  return fieldsOf(loaded.text, keyForm, file)
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "")
/** What other people call the fields. */
const spellings: Record<string, readonly string[]> = {
  key: ["key", "apikey", "token", "accesstoken", "apitoken", "smarttoken"],
  clientId: ["clientid", "id"],
  clientSecret: ["clientsecret", "secret"],
  siteAdmin: ["siteadmin", "sub", "user", "userid"],
  performAs: ["performas", "user", "userid"],
  memberId: ["memberid", "member", "user", "userid"],
  subdomain: ["subdomain", "account"],
  companyId: ["companyid", "company"]
}

function fieldsOf(text: string, form: Connector["keyForm"], file: string): ConnectorSettings["fields"] {
  const given = /^\s*\{/.test(text) ? fromJson(text, file) : fromLines(text, form)
  const byName = new Map([...given].map(([name, value]) => [plain(name), value]))
  return Object.fromEntries(
    form.flatMap(({ name }) => {
      const found = [plain(name), ...(spellings[name] ?? [])].map(one => byName.get(one)).find(value => value !== undefined && value !== "")
      return found === undefined ? [] : [[name, found]]
    })
  )
}

function fromJson(text: string, file: string): Map<string, string> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal(sentence("cliJsonBroken", { file }))
  }
  if (typeof value !== "object" || value === null) throw new Refusal(sentence("cliJsonBroken", { file }))
  return new Map(
    Object.entries(value).flatMap(([name, one]) => (typeof one === "string" || typeof one === "number" ? [[name, String(one).trim()]] : []))
  )
}

function fromLines(text: string, form: Connector["keyForm"]): Map<string, string> {
  const lines = text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== "" && !line.startsWith("#"))
  const known = new Set(form.flatMap(({ name }) => [plain(name), ...(spellings[name] ?? [])]))
  const secrets = form.filter(({ secret }) => secret)
  let next = 0
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name = "", value = ""] = /^([A-Za-z_][\w-]*)\s*[=:]\s*(.+)$/.exec(line) ?? []
      if (name !== "" && known.has(plain(name))) return [[name, value.trim()]]
      const field = secrets[next++] ?? form.filter(one => !one.secret)[next - 1 - secrets.length]
      return field === undefined ? [] : [[field.name, line]]
    })
  )
}
