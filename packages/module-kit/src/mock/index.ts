/** @public The page of a module run alone is written by the Vite preset. */
export { startMockHost } from './mock-host.ts'
