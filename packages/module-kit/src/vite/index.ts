export { buildOptions, external } from './build-options.ts'
export { callsWithoutSchemas } from './calls-without-schemas.ts'
export { compressed } from './compressed.ts'

export { defineModuleConfig } from './module-config.ts'

export { zodWithoutEval } from './zod-without-eval.ts'
