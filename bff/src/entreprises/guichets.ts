import { isAgence } from '@mon-espace/domain'
import { Adresse, type Contact, type Guichet } from '@mon-espace/domain/api'
import type { Donnees } from '../referentiels/donnees.ts'
import { empreinte } from '../store/empreinte.ts'
import type { Store } from '../store/store.ts'
import { assistantOf } from './contacts.ts'

const ID_LONGUEUR = 12

/** Name of a desk in an address: says nothing of who holds it, and stays as long as its mailbox. */
const idOf = ({ courriel }: Pick<Contact, 'courriel'>): string => empreinte(courriel).slice(0, ID_LONGUEUR)

/** Desks of the coordinates, the default one last. */
export function listGuichets({ desks, deskParDefaut }: Donnees): Guichet[] {
  const guichets = desks.map((desk) => ({
    id: idOf(desk),
    nom: desk.nom,
    regions: [...desk.regions, ...desk.groupes],
  }))
  if (!deskParDefaut) return guichets
  return [...guichets, { id: idOf(deskParDefaut), nom: deskParDefaut.nom, regions: [] }]
}

/** The desk that serves each enterprise, by the same rules as their contacts; none where no desk does. */
export async function guichetsOf(
  db: Store,
  donnees: Donnees,
): Promise<ReadonlyMap<string, Pick<Guichet, 'id' | 'nom'>>> {
  const sieges = await db
    .selectFrom('etablissement')
    .select(['siren', 'adresse', 'employeur_specifique'])
    .where('siege', '=', 1)
    .execute()
  return new Map(
    sieges.flatMap(({ siren, adresse, employeur_specifique }) => {
      const siege = Adresse.parse(JSON.parse(adresse))
      const assistant = assistantOf(donnees, { siren, agence: isAgence(employeur_specifique), siege })
      return assistant === null ? [] : [[siren, { id: idOf(assistant), nom: assistant.nom }]]
    }),
  )
}

/** Enterprises that a desk serves. */
export async function sirensOfGuichet(db: Store, donnees: Donnees, guichet: string): Promise<string[]> {
  const guichets = await guichetsOf(db, donnees)
  return Array.from(guichets).flatMap(([siren, { id }]) => (id === guichet ? [siren] : []))
}
