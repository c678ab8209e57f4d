import type { Salarie } from '@mon-espace/domain/api'
import { Button, Choice, FormSection, Icon } from '@mon-espace/ui'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { GroupeChamps } from '../champs/definition.ts'
import { Champs } from '../champs/groupe.tsx'
import { PointDeBloc } from '../champs/point-de-bloc.tsx'
import { useRetrait } from '../champs/retrait.tsx'
import { usePoint, useSaisie } from '../contexte.ts'
import { ChoixSalarie } from './choix-salarie.tsx'
import { listeDe } from './designation.ts'
import { NouveauSalarie } from './nouveau-salarie.tsx'
import { type NouveauSalarie as Corps, isBlank } from './salarie.ts'
import { salaries as t } from './textes.ts'

type Mode = 'selectionner' | 'creer'

const MODES = [
  { value: 'selectionner', label: t.selectionner },
  { value: 'creer', label: t.creer },
] as const

/** How the employees of the list stand in a block of the contract. */
export interface Place {
  /** Path of the block. */
  readonly base: string
  /** Path of the field that holds the family name. */
  readonly nom: string
  /** What it holds while nobody is named. */
  empty(): object
  toBloc(salarie: Salarie): object
  /** null while what identifies a person is missing. */
  toSalarie(bloc: object): Corps | null
  nameOf(bloc: object): string
  /** What is told of somebody who is taken out. */
  retire(nom: string): string
}

/** Somebody picked among the known employees, or created; the fields are then hers to complete. */
export function BlocSalarie({
  place,
  groupe,
  bloc,
  connu,
  exterieur = false,
  onLie,
  retrait,
}: {
  place: Place
  groupe: GroupeChamps
  /** What the block holds; null while it is closed. */
  bloc: object | null
  /** Who stands there is one of the list. */
  connu: boolean
  /** Not one of the enterprise's employees. */
  exterieur?: boolean
  /** Who stands there was picked in the list, or has joined it. */
  onLie?: (salarie: Salarie) => void
  /** Takes the block out. */
  retrait?: { libelle: string; onRetirer: () => void }
}) {
  const { base, nom } = place
  const { getValues, setValue } = useFormContext()
  const { controle } = useSaisie()
  const { retirer, avis } = useRetrait(base)
  const blank = bloc === null || isBlank(bloc)
  const [mode, setMode] = useState<Mode>((blank && !exterieur) || connu ? 'selectionner' : 'creer')
  const personne = usePoint(listeDe(base))
  const manque = usePoint(nom)
  const choisi = connu && mode === 'selectionner'
  const champs = mode === 'creer' || !blank
  const replace = (autre: object) =>
    retirer(place.retire(bloc ? place.nameOf(bloc) : ''), () => setValue(base, autre))
  return (
    <FormSection title={groupe.titre} intro={groupe.intro}>
      <Choice name={`${base}.mode`} label={t.mode} inline options={MODES} value={mode} onChange={setMode} />
      {mode === 'selectionner' ? (
        <ChoixSalarie
          base={base}
          error={champs ? undefined : (personne ?? manque)?.message}
          onCreer={() => setMode('creer')}
          onChoix={(salarie) => {
            replace(place.toBloc(salarie))
            onLie?.(salarie)
            // What only the service knows of this person (who is already followed) is told here.
            controle.leave(nom)
          }}
        />
      ) : null}
      {avis}
      <PointDeBloc chemin={personne && mode === 'creer' ? listeDe(base) : base} />
      {choisi && bloc ? (
        <p className="mc-calcul" role="status">
          <Icon name="oui" />
          {t.choisi(place.nameOf(bloc))}
        </p>
      ) : null}
      {champs ? <Champs groupe={groupe} /> : null}
      {mode === 'creer' && !exterieur ? (
        <NouveauSalarie
          connu={connu}
          read={() => place.toSalarie(structuredClone(getValues(base) as object))}
          onCree={(salarie) => onLie?.(salarie)}
        />
      ) : null}
      <div className="mc-boutons">
        {choisi ? (
          <Button variant="quiet" small onClick={() => replace(place.empty())}>
            {t.changer}
          </Button>
        ) : null}
        {retrait ? (
          <Button variant="quiet" small icon="supprimer" onClick={retrait.onRetirer}>
            {retrait.libelle}
          </Button>
        ) : null}
      </div>
    </FormSection>
  )
}
