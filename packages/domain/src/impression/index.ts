export { cleanText } from './clean.ts'
export { printsCodePoint } from './coverage.ts'
export { checkPrintable } from './printable.ts'
