import { type Dispositifs, valueAt } from '@mon-espace/domain'
import type { Habitude } from '@mon-espace/domain/api'
import type { Droit } from '../acces/connecte.ts'
import type { Store } from '../store/store.ts'

/** Contracts that are looked back at: what was no longer used in so many is typed again. */
const RELUS = 200
/** Answers kept at each path. */
const GARDES = 50

/** Told by its name: a block without one is nothing to choose. */
const isNamed = (valeur: unknown): valeur is Habitude['valeur'] =>
  typeof valeur === 'string'
    ? valeur !== ''
    : typeof valeur === 'object' && valeur !== null && Boolean(valueAt(valeur, 'denomination'))

/** One company however its name was written. */
const keyOf = (valeur: Habitude['valeur']): string =>
  String(
    typeof valeur === 'string' ? valeur.toUpperCase() : (valueAt(valeur, 'siret') ?? JSON.stringify(valeur)),
  )

/** What the last validated contracts of an enterprise, or of these establishments, say where it answers alike, newest first, each once. */
export async function listHabitudes(
  db: Store,
  dispositifs: Dispositifs,
  { siren, sirets }: Pick<Droit, 'siren' | 'sirets'>,
): Promise<Habitude[]> {
  const rows = await db
    .selectFrom('dossier')
    .select(['type', 'contrat'])
    .where('siren', '=', siren)
    .where('valide_le', 'is not', null)
    .$if(sirets !== null, (q) => q.where('siret', 'in', sirets ?? []))
    .orderBy('maj_le', 'desc')
    .orderBy('id', 'desc')
    .limit(RELUS)
    .execute()
  const vues = new Map<string, Map<string, Habitude>>()
  for (const { type, contrat } of rows) {
    const lu: unknown = JSON.parse(contrat)
    for (const chemin of dispositifs.get(type)?.habituels ?? []) {
      const valeur = valueAt(lu, chemin)
      if (!isNamed(valeur)) continue
      const ici = vues.get(`${type} ${chemin}`) ?? new Map<string, Habitude>()
      vues.set(`${type} ${chemin}`, ici)
      if (ici.size < GARDES && !ici.has(keyOf(valeur))) ici.set(keyOf(valeur), { type, chemin, valeur })
    }
  }
  return [...vues.values()].flatMap((ici) => [...ici.values()])
}
