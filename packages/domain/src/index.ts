export * from './codes/index.ts'
export * from './contrat/index.ts'
