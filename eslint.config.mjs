import jsxA11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"

/** House rules. Each message says what to do instead. */
const restrictedImports = {
  paths: [{ name: "@plasmohq/messaging", message: "Messages go through src/messages/contract.ts: send and serve." }]
}

export default tseslint.config(
  { ignores: ["build/", "out/", ".plasmo/", "node_modules/", "tests/fixtures/"] },
  ...tseslint.configs.recommended,
  {
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.configs.recommended.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "max-lines": ["error", { max: 400 }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-restricted-imports": ["error", restrictedImports],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
          message: 'Write import * as z from "zod": the other forms break when Parcel bundles them.'
        },
        {
          selector: "BinaryExpression[left.callee.object.name='JSON'][right.callee.object.name='JSON']",
          message: "Ask isSame of profile/is-same: a value stays the same when its fields stand in another order."
        }
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }]
    }
  },
  {
    files: ["src/**"],
    ignores: ["src/browser/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "chrome", message: "Only src/browser may touch the browser's API: add the call there." },
        { name: "browser", message: "Only src/browser may touch the browser's API: add the call there." }
      ]
    }
  },
  {
    files: ["src/{profile,role,model,run,evaluation,sites,agent,learning,connectors}/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "chrome",
          "browser",
          "document",
          "window",
          "location",
          "navigator",
          "fetch",
          "indexedDB",
          "localStorage",
          "setTimeout",
          "setInterval"
        ].map(name => ({ name, message: `Pure domain code is given what it needs: take ${name} (or what you want of it) as a parameter.` }))
      ]
    }
  }
)
