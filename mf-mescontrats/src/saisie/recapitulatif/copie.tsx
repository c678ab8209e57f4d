import type { Dossier } from '@mon-espace/domain/api'
import { Disclosure } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { dossierQuery } from '../../socle/api/read-dossier.ts'
import { historiqueQuery } from '../../socle/api/read-historique.ts'
import { askedChamps } from '../champs/definition.ts'
import { useContrat, useControle, useSaisie } from '../contexte.ts'
import { readGroupes } from '../ouverture/groupes-charges.ts'
import { changementsOf } from './changements.ts'
import { ListeChangements } from './liste-changements.tsx'
import { copie as t } from './textes.ts'

/** More lines than these are opened by who wants to read them. */
const NOMBREUX = 8

/** The dossier that a draft was copied from, as it is today; undefined where it was not, or can be read no more. */
function useOrigine(id: string): Dossier | undefined {
  const { data: entrees } = useQuery(historiqueQuery(id))
  const copieDe = entrees?.find(({ action }) => action === 'dossier_cree')?.details.copieDe
  const origine = typeof copieDe === 'string' ? copieDe : ''
  // A help, no more: without it, all that was entered stands below.
  return useQuery({ ...dossierQuery(origine), enabled: origine !== '', retry: false }).data
}

/** What changes in a copied draft beside the contract it was copied from; nothing for any other. */
export function ChangementsDeCopie({ id }: { id: string }) {
  const { parcours } = useSaisie()
  const contrat = useContrat((c) => c)
  const illisibles = useControle((etat) => etat.illisibles)
  const origine = useOrigine(id)
  if (!origine || origine.type !== parcours.dispositif.code) return null
  const groupes = Object.values(readGroupes(parcours)).flat()
  const { attestations, secrets } = parcours.dispositif
  const sauf: readonly string[] = [...attestations, ...secrets]
  const changements = changementsOf(groupes, origine.contrat, contrat, sauf, illisibles)
  const masques = groupes
    .flatMap((groupe) => askedChamps(groupe, contrat))
    .filter(({ chemin }) => secrets.some((secret) => secret === chemin))
    .map(({ court }) => court)
  return (
    <section className="mc-recap" aria-labelledby="recap-copie">
      <h2 id="recap-copie">{t.titre(origine.personne, origine.numero)}</h2>
      {changements.length === 0 ? (
        <p>{t.aucun}</p>
      ) : (
        <>
          <p>{t.reste}</p>
          <Disclosure summary={t.compte(changements.length)} open={changements.length <= NOMBREUX}>
            <ListeChangements changements={changements} dits={t.dits} />
          </Disclosure>
        </>
      )}
      {masques.length > 0 ? <p>{t.masque(masques)}</p> : null}
    </section>
  )
}
