import type { SessionStore } from '@mon-espace/module-kit/host'
import type { HostProps, Report } from '@mon-espace/module-kit/host-contract'
import { announce } from '../frame/announce.ts'

/** What the host gives every application; its reports go to `onReport`. */
export const hostPropsFor = (
  session: SessionStore,
  navigate: HostProps['navigate'],
  onReport: (report: Report) => void,
): HostProps => ({
  session,
  basePath: '',
  navigate,
  report: onReport,
  announce,
})
