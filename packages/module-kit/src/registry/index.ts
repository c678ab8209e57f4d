export { checkRelease } from './check-release.ts'
export { createFolderStore } from './folder-store.ts'
export { openReleaseStore } from './open-store.ts'
export {
  endCanary,
  type ModulePointers,
  type Pointers,
  pointTo,
  RegistryError,
  rollBack,
  setCanary,
  wasServed,
} from './pointers.ts'
export { readBuild } from './read-build.ts'
export { type ReleaseOptions, release, sameFiles } from './release.ts'
export type { ReleaseStore } from './release-store.ts'
