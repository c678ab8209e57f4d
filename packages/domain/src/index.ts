export * from './codes/index.ts'
export * from './contrat/index.ts'
export * from './dates/index.ts'
