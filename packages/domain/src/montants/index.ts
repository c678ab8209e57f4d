export { formatEuros, formatTaux } from './format.ts'
