import type { Dossier, SignatureDossier } from '@mon-espace/domain/api'
import { cerfaSigneOf } from '../pieces/cerfa-signe.ts'
import { voies as t } from './textes.ts'

/** Says which one holds where a signed contract was deposited beside the signature online; nothing where there is only one. */
export function Voies({
  dossier,
  signature: { etat, finiLe },
}: {
  dossier: Pick<Dossier, 'pieces'>
  signature: Pick<SignatureDossier, 'etat' | 'finiLe'>
}) {
  const depots = cerfaSigneOf(dossier)?.versions.map(({ deposeLe }) => deposeLe)
  if (!depots) return null
  if (etat !== 'terminee') return <p>{etat === 'en_cours' ? t.enCours : t.papier}</p>
  return depots.some((depot) => depot > (finiLe ?? '')) ? <p>{t.remplace}</p> : null
}
