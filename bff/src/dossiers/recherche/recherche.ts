import type { Connecte } from '../../sessions/connecte.ts'
import type { Magasin } from '../../store/magasin.ts'
import type { TableDossier } from '../../store/schema.ts'
import { type Choix, type Ligne, type Page, readRows } from '../choix.ts'
import { ordreOf } from '../ordre.ts'
import { mergeParts } from '../parts.ts'
import { sweep } from './balayage.ts'
import { BORNES, type Lieu } from './bornes.ts'
import { stepThrough } from './choisir.ts'
import { candidats } from './index-mots.ts'
import { findVoie, prefixesOf } from './voie.ts'

async function searchPart(lieu: Lieu, prefixes: readonly string[]) {
  const { cle, sens } = ordreOf(lieu.page.tri)
  const voie = await findVoie(lieu, prefixes)
  const rows =
    voie &&
    (await stepThrough(
      lieu,
      (after, limite) => candidats(lieu, voie.cles, { cle, sens, after, limite }),
      voie.reste,
    ))
  return rows ?? sweep(lieu, prefixes)
}

/** Like `readRows`, of the dossiers that have a word beginning like each one of the text; all of them for an empty text. */
export function searchRows<C extends keyof TableDossier>(
  db: Magasin,
  caller: Connecte,
  texte: string,
  choix: Choix,
  page: Page<C>,
  bornes = BORNES,
): Promise<Ligne<C>[]> {
  const prefixes = texte === '' ? [] : prefixesOf(texte)
  if (prefixes.length === 0) return readRows(db, caller, choix, page)
  return mergeParts(
    caller,
    page,
    async (part) => (await searchPart({ db, caller, part, choix, page, bornes }, prefixes)) as Ligne<C>[],
  )
}
