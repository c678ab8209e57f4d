export { createFolderStore } from './folder-store.ts'
export { openReleaseStore } from './open-store.ts'
export {
  endCanary,
  type Pointers,
  pointTo,
  RegistryError,
  rollBack,
  wasServed,
} from './pointers.ts'
export { readBuild } from './read-build.ts'
export { release, sameFiles } from './release.ts'
export type { ReleaseStore } from './release-store.ts'
