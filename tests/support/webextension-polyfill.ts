// Stands in for the polyfill in tests, which refuses to be loaded outside of an extension: it hands on whatever browser the test has put in
// place, looked up on every use. What the real one does is tested in tests/unit/browser/polyfill.test.ts.

export default new Proxy({} as Record<string | symbol, unknown>, {
  get: (_, name) => (globalThis as { chrome?: Record<string | symbol, unknown> }).chrome?.[name]
})
