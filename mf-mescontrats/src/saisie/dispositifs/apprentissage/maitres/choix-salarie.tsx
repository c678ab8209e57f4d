import type { Salarie } from '@mon-espace/domain/api'
import { ComboBox, type ComboBoxItem } from '@mon-espace/ui'
import { useState } from 'react'
import { listSalaries } from '../../../../socle/api/salaries.ts'
import { useContrat } from '../contexte.ts'
import type { CheminMaitre } from './groupes.ts'
import { nameOf } from './salarie.ts'
import { bloc as t } from './textes.ts'

interface Ligne extends ComboBoxItem {
  salarie: Salarie
}

const toLigne = (salarie: Salarie): Ligne => ({
  id: salarie.id,
  label: nameOf(salarie),
  hint: [salarie.emploi, t.apprentis(salarie.apprentisEnCours)].filter(Boolean).join(' · '),
  salarie,
})

/** « Sélectionner un salarié »: the known employees of the enterprise, by the first letters of their name. */
export function ChoixSalarie({
  base,
  error,
  onChoix,
  onCreer,
}: {
  base: CheminMaitre
  error: string | undefined
  onChoix: (salarie: Salarie) => void
  /** The person is not in the list. */
  onCreer: () => void
}) {
  const siret = useContrat((contrat) => contrat.employeur.siret) ?? ''
  const [texte, setTexte] = useState('')
  return (
    <ComboBox
      name={`${base}.salarieId`}
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
