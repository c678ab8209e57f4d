export { type MockedModule, startMockHost } from './mock-host.ts'
export { createPageBff, type PageBff } from './page-bff.ts'
