import type { HostProps, Report } from '@mon-espace/module-kit/host-contract'
import { announce } from '../frame/announce.ts'
import type { SessionStore } from '../session/session-store.ts'

/** What the host gives every application; failures that leave nothing on the screen go to `onFatal`. */
export const hostPropsFor = (
  session: SessionStore,
  navigate: HostProps['navigate'],
  onFatal: (report: Report) => void,
): HostProps => ({
  session,
  basePath: '',
  navigate,
  report: (report) => {
    if (report.fatal) onFatal(report)
  },
  announce,
})
