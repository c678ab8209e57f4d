export {
  type HostProps,
  hostPropsOf,
  type Phase,
  type Report,
  type SessionPort,
} from './host-props.ts'
export { matchRoute, type RouteParams } from './match-route.ts'
export { type ModuleManifest, moduleManifestSchema, type Tile, tileSchema } from './module-manifest.ts'
export { ownPath } from './own-path.ts'
export type { DeployedModule, Registre } from './registre.ts'
export { covers, moduleFor } from './routes.ts'
export type { Session } from './session.ts'
export { apiContractVersion, hostContractVersion } from './version.ts'
