export type { HostProps, Session } from './host-contract/index.ts'
export { matchRoute, ownPath } from './host-contract/index.ts'
export { defineModule } from './lifecycles/define-module.ts'
export { useHost, useSession } from './lifecycles/host-context.ts'

export { useLocation, useNavigate, useRoute } from './routing/hooks.ts'
export { Link } from './routing/link.tsx'
export { type RouteEntry, Routes } from './routing/routes.tsx'
