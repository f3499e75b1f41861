/** Folders of src that run unchanged in the worker, in tests and on the command line, because they are given what they need. */
export const pureFolders = [
  "sentence",
  "profile",
  "role",
  "model",
  "run",
  "evaluation",
  "sites",
  "agent",
  "learning",
  "handover",
  "connectors",
  "trust"
] as const
