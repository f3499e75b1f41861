import { useQuery } from "@tanstack/react-query"
import type * as rules from "./rules"

/** The rules, loaded when they are first needed; `undefined` until then. */
export function useWorkshopRules(): typeof rules | undefined {
  return useQuery({
    queryKey: ["rules"],
    queryFn: () => import("./rules"),
    gcTime: Infinity,
    // A module is one thing: it is handed on as it is.
    structuralSharing: false,
    throwOnError: true
  }).data
}
