import { forgetDemande, keptDemande } from '../navigation/demande-gardee.ts'
import { destination, type Suite } from '../navigation/suite.ts'

/**
 * Where to go once signed in. A demand kept since sign-up is opened too, if it is this person's: another may have
 * signed up on the same computer.
 */
export async function findDestination(suite: Suite): Promise<string> {
  const kept = keptDemande()
  if (kept === null || suite.demande !== null || suite.retour !== null) {
    if (kept !== null && kept === suite.demande) forgetDemande()
    return destination(suite)
  }
  // Rare, and heavier than the page itself: fetched when needed.
  const { checkKeptDemande } = await import('./check-demande.ts')
  if (!(await checkKeptDemande(kept))) return destination(suite)
  forgetDemande()
  return destination({ ...suite, demande: kept })
}
