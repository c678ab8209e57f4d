import { CANAL_DECONNEXION } from '@mon-espace/module-kit/garde'
import type { SessionPort } from '@mon-espace/module-kit/host-contract'

const canal = new BroadcastChannel(CANAL_DECONNEXION)

/** Tells the other tabs of this browser that the person signs out. */
export const tellSignedOut = (): void => canal.postMessage(0)

/**
 * On a computer that several people share, nothing of who signed out stays in sight: another tab leaves for the sign-in
 * page, and a page that the browser brings back as it was is loaded anew. A page of nobody, such as a link to sign, stays.
 */
export function leaveOnceSignedOut(session: Pick<SessionPort, 'get'>): void {
  canal.onmessage = () => {
    if (session.get().compte) location.replace('/connexion')
  }
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
}
