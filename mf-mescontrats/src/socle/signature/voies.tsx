import { AUTEUR_SERVICE, libellePiece } from '@mon-espace/domain'
import type { Dossier, SignatureDossier } from '@mon-espace/domain/api'
import { cerfaSigneOf } from '../pieces/cerfa-signe.ts'
import { lastVersion } from '../pieces/retirable.ts'
import { voies as t } from './textes.ts'

/**
 * Says which one holds where a signed contract was deposited beside the signature online; nothing where there is only one,
 * nor in a draft, which is to be signed anew.
 */
export function Voies({
  dossier,
  signature: { etat },
}: {
  dossier: Pick<Dossier, 'etat' | 'pieces' | 'type'>
  signature: Pick<SignatureDossier, 'etat'>
}) {
  const cerfa = cerfaSigneOf(dossier)
  if (!cerfa || dossier.etat === 'brouillon') return null
  const signe = libellePiece(cerfa.type, dossier.type)
  if (etat !== 'terminee') return <p>{(etat === 'en_cours' ? t.enCours : t.papier)(signe)}</p>
  // What all signed online is deposited by the service itself.
  return lastVersion(cerfa)?.par === AUTEUR_SERVICE ? null : <p>{t.remplace(signe)}</p>
}
