import { OPERATIONS } from '@mon-espace/domain/api'
import { param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { searchListe } from './recherche.ts'

const LIMITE = 25

/** Reference data: what may be chosen, searched by code or by words. */
export function bindReferentiels(bind: Bind): void {
  bind(OPERATIONS.searchReferentiel, async (appel) => {
    const liste = await appel.deps.donnees.liste(param(appel, 'nom'))
    if (!liste) throw refus('introuvable')
    const { q = '', limite = LIMITE } = appel.query
    return { body: { elements: searchListe(liste, q, limite), version: liste.version } }
  })
}
