import { config } from 'zod/v4/core'

// Zod compiles its object schemas with `new Function` where it can, and its probe is itself a violation of our
// Content-Security-Policy. This runs before any schema of the module is built: the kit is imported first.
config({ jitless: true })
