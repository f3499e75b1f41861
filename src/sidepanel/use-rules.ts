import { queryOptions, useQuery } from "@tanstack/react-query"
import type * as rules from "./rules"

/** The rules of evaluation, loaded when they are first needed and kept for as long as the panel is open. */
export const rulesQuery = queryOptions({
  queryKey: ["rules"],
  queryFn: () => import("./rules"),
  gcTime: Infinity,
  // A module is one thing: it is handed on as it is.
  structuralSharing: false
})

export type Rules = typeof rules

/** The rules, `undefined` while they are loaded. Where they cannot be, the panel's error screen says so and offers to try again. */
export function useRules(): Rules | undefined {
  return useQuery({ ...rulesQuery, throwOnError: true }).data
}
