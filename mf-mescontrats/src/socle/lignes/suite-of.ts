import { libellePiece } from '@mon-espace/domain'
import type { LigneDossier } from '@mon-espace/domain/api'
import { suite as t } from './textes.ts'

/** Named one by one up to so many; beyond, the first and how many others. */
const NOMMEES = 2

/** What the enterprise has to do next about a dossier, in a few words; undefined where its deadline says it best. */
export function suiteOf({ type: dispositif, etat, manquantes, echeance }: LigneDossier): string | undefined {
  if (etat === 'brouillon' && echeance?.code === 'transmission') return t.aTransmettre
  if (manquantes.length === 0) return undefined
  const noms = manquantes.map((type) => libellePiece(type, dispositif))
  const dites = noms.length > NOMMEES ? t.etAutres(noms[0] ?? '', noms.length - 1) : t.ensemble(noms)
  return etat === 'en_attente_pieces_complementaires' ? t.aRemplacer(dites) : t.aDeposer(dites)
}
