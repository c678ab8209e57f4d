import type { Salarie } from '@mon-espace/domain/api'
import { ComboBox, type ComboBoxItem } from '@mon-espace/ui'
import { useState } from 'react'
import { listSalaries } from '../../socle/api/salaries.ts'
import { valueAt } from '../brouillon/arbre.ts'
import { useContrat, useSaisie } from '../contexte.ts'
import { listeDe } from './designation.ts'
import { nameOf } from './salarie.ts'
import { salaries as t } from './textes.ts'

interface Ligne extends ComboBoxItem {
  salarie: Salarie
}

const toLigne = (salarie: Salarie): Ligne => ({
  id: salarie.id,
  label: nameOf(salarie),
  hint: [salarie.emploi, t.suivis(salarie.apprentisEnCours)].filter(Boolean).join(' · '),
  salarie,
})

/** SIRET of the establishment whose employees are known; empty while it is not. */
export function useSiret(): string {
  const { reperes } = useSaisie().parcours.dispositif
  return useContrat((contrat) => (valueAt(contrat, reperes.siret) as string | null) ?? '')
}

/** « Sélectionner un salarié »: the known employees of the enterprise, by the first letters of their name. */
export function ChoixSalarie({
  base,
  error,
  onChoix,
  onCreer,
}: {
  /** Path of the block that the employee is to stand in. */
  base: string
  error: string | undefined
  onChoix: (salarie: Salarie) => void
  /** The person is not in the list. */
  onCreer: () => void
}) {
  const siret = useSiret()
  const [texte, setTexte] = useState('')
  return (
    <ComboBox
      name={listeDe(base)}
      label={t.selectionner}
      help={t.aideSelectionner}
      error={error}
      minChars={0}
      otherwise={{ label: t.creer, onPress: onCreer }}
      value={texte}
      onChange={setTexte}
      onSelect={({ salarie }: Ligne) => onChoix(salarie)}
      load={async (q, signal) => (await listSalaries(siret, q, signal)).map(toLigne)}
    />
  )
}
