import './avenant.css'
import type { Avenant, Dossier } from '@mon-espace/domain/api'
import { isOuvert } from '@mon-espace/domain/avenants'
import { FormSection, Notice } from '@mon-espace/ui'
import { EcranSaisie } from '../cadre/ecran-saisie.tsx'
import { Champ } from '../champs/champ.tsx'
import { askedChamps, type GroupeChamps } from '../champs/definition.ts'
import { useArticles, useContrat, useSaisie } from '../contexte.ts'
import { readGroupes } from '../ouverture/groupes-charges.ts'
import { Ancien, Anciens } from './ancien.tsx'
import { type KitAvenant, kitOf } from './kit.ts'
import { avenant as t } from './textes.ts'

/** A screen of an amendment: the questions that its type opens, what the contract answers beside what is changed. */
export default function EcranAvenant({ dossier, ecran }: { dossier: Dossier; ecran: string }) {
  const { avenant } = dossier
  return avenant ? <Ecran avenant={avenant} ecran={ecran} /> : null
}

function Ecran({ avenant, ecran }: { avenant: Avenant; ecran: string }) {
  useArticles()
  const { parcours } = useSaisie()
  const kit = kitOf(parcours)
  const groupes = readGroupes(parcours)[ecran] ?? []
  kit.useBlocs((chemin) => isOuvert(avenant.ouverts, chemin))
  const { Autour } = kit
  return (
    <EcranSaisie ecran={ecran} groupes={groupes}>
      <div className="mc-avenant__rappel">
        <Notice title={`${t.sujet(avenant.rang)} ${t.contrat(avenant.initial)}`}>
          <p>
            {avenant.type} – {avenant.libelle}
          </p>
          <p>{t.seul}</p>
        </Notice>
      </div>
      <Autour>
        {groupes.map((groupe) => (
          <GroupeAvenant key={groupe.cle} groupe={groupe} groupes={groupes} avenant={avenant} kit={kit} />
        ))}
      </Autour>
    </EcranSaisie>
  )
}

interface GroupeProps {
  groupe: GroupeChamps
  /** Those of the screen. */
  groupes: readonly GroupeChamps[]
  avenant: Avenant
  kit: KitAvenant
}

function GroupeAvenant({ groupe, groupes, avenant, kit }: GroupeProps) {
  const bloc = kit.blocs[groupe.cle]
  if (bloc === undefined) return <Questions groupe={groupe} avenant={avenant} kit={kit} />
  if (bloc === null) return null
  return (
    <>
      {bloc}
      <Anciens groupes={groupes.filter(({ cle }) => cle in kit.blocs)} base={avenant.base} />
    </>
  )
}

function Questions({ groupe, avenant, kit }: Omit<GroupeProps, 'groupes'>) {
  const { attestations } = useSaisie().parcours.dispositif
  const demandes = useContrat((contrat) => {
    const asked = new Set(askedChamps(groupe, contrat))
    return groupe.champs.flatMap((champ, rang) => (asked.has(champ) ? [rang] : [])).join(' ')
  })
  if (demandes === '') return null
  // What every amendment says by itself, or swears, is compared with nothing.
  const siens: readonly string[] = [...kit.avenants.propres, ...attestations]
  return (
    <FormSection title={groupe.titre}>
      {demandes.split(' ').flatMap((rang) => {
        const champ = groupe.champs[Number(rang)]
        if (!champ) return []
        return [
          <div className="mc-avenant__ligne" key={champ.chemin}>
            <Champ definition={champ} Propre={kit.propres[champ.chemin]} />
            {siens.includes(champ.chemin) ? null : <Ancien definition={champ} base={avenant.base} />}
          </div>,
        ]
      })}
      {kit.apres[groupe.cle]}
    </FormSection>
  )
}
