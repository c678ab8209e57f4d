import { missingPieces } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { pieces as t } from './textes.ts'

/** What the last document will start, said before it does. */
export function AvantEnvoi({ dossier }: { dossier: Pick<Dossier, 'etat' | 'pieces'> }) {
  if (!dossier.etat.startsWith('en_attente')) return null
  const manque = missingPieces(dossier.pieces)
  const [seule] = manque
  if (!seule) return null
  return <p className="mc-pieces__envoi">{manque.length === 1 ? t.envoi(seule.libelle) : t.envoiDernier}</p>
}
