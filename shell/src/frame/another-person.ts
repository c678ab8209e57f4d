import type { SessionPort } from '@mon-espace/module-kit/host-contract'

/**
 * Loads the page anew once somebody else signs in than the person it knew: nothing of the one before stays in its memory,
 * nor goes out in the name of the other.
 */
export function forgetPersonBefore(
  session: Pick<SessionPort, 'get' | 'subscribe'>,
  reload = () => window.location.reload(),
): void {
  let known = session.get().compte?.id
  session.subscribe(() => {
    const now = session.get().compte?.id
    if (known !== undefined && now !== undefined && now !== known) reload()
    known = now ?? known
  })
}
