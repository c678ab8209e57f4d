import type { NomReferentiel } from '../../socle/api/search-referentiel.ts'
import { useElement } from '../champs/referentiels.ts'

/** A code, and what it stands for once that is known. */
export function Code({ code, referentiel }: { code: string; referentiel: NomReferentiel }) {
  const libelle = useElement(referentiel, code)?.libelle
  return libelle ? `${code} – ${libelle}` : code
}
