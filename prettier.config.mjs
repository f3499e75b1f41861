export default { printWidth: 140, semi: false, singleQuote: false, trailingComma: "none", arrowParens: "avoid" }
