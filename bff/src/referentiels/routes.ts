import { OPERATIONS } from '@mon-espace/domain/api'
import type { Appel } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { listeFormulaire } from './listes-formulaires.ts'
import { searchListe } from './recherche.ts'

const LIMITE = 25

/** Reference data: what may be chosen, searched by code or by words. */
export function bindReferentiels(bind: Bind): void {
  const listeOf = async ({ deps, params }: Pick<Appel, 'deps' | 'params'>) =>
    (await deps.donnees.liste(params.nom ?? '')) ?? listeFormulaire(deps.dispositifs, params.nom ?? '')
  bind(
    OPERATIONS.searchReferentiel,
    async (appel) => {
      const liste = await listeOf(appel)
      if (!liste) throw refus('introuvable')
      const { q = '', limite = LIMITE } = appel.query
      return { body: { elements: searchListe(liste, q, limite), version: liste.version } }
    },
    { exists: async (appel) => Boolean(await listeOf(appel)) },
  )
}
