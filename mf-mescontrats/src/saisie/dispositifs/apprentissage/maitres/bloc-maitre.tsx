import { type Contrat, emptyAt, SECTIONS } from '@mon-espace/domain'
import { Button, Choice, FormSection, Icon } from '@mon-espace/ui'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { GroupeChamps } from '../../../champs/definition.ts'
import { Champs } from '../../../champs/groupe.tsx'
import { useRetrait } from '../../../champs/retrait.tsx'
import { retrait } from '../../../champs/textes.ts'
import { usePoint, useSaisie } from '../../../contexte.ts'
import { useContrat } from '../contexte.ts'
import { ChoixSalarie } from './choix-salarie.tsx'
import type { CheminMaitre } from './groupes.ts'
import { NouveauSalarie } from './nouveau-salarie.tsx'
import { isBlank, nameOf, toMaitre } from './salarie.ts'
import { bloc as t } from './textes.ts'
import { useLienSalarie } from './use-lien-salarie.ts'

type Mode = 'selectionner' | 'creer'

const MODES = [
  { value: 'selectionner', label: t.selectionner },
  { value: 'creer', label: t.creer },
] as const

/** One maître: picked among the known employees, or created; the fields are then hers to complete. */
export function BlocMaitre({
  base,
  groupe,
  exterieur = false,
  onRetirer,
}: {
  base: CheminMaitre
  groupe: GroupeChamps
  /** Not one of the enterprise's employees. */
  exterieur?: boolean
  onRetirer?: () => void
}) {
  const { setValue } = useFormContext<Contrat>()
  const { controle } = useSaisie()
  const { retirer, avis } = useRetrait(base)
  const maitre = useContrat(({ maitres }) => (base === 'maitres.maitre1' ? maitres.maitre1 : maitres.maitre2))
  useLienSalarie(base, maitre)
  const blank = maitre === null || isBlank(maitre)
  const [mode, setMode] = useState<Mode>(
    (blank && !exterieur) || maitre?.salarieId ? 'selectionner' : 'creer',
  )
  const manque = usePoint(`${base}.nomNaissance`)
  const choisi = maitre?.salarieId && mode === 'selectionner'
  const champs = mode === 'creer' || !blank
  const replace = (autre: Contrat['maitres']['maitre1']) =>
    retirer(retrait.maitre(maitre ? nameOf(maitre) : ''), () => setValue(base, autre))
  return (
    <FormSection title={groupe.titre} intro={groupe.intro}>
      <Choice name={`${base}.mode`} label={t.mode} inline options={MODES} value={mode} onChange={setMode} />
      {mode === 'selectionner' ? (
        <ChoixSalarie
          base={base}
          error={champs ? undefined : manque?.message}
          onCreer={() => setMode('creer')}
          onChoix={(salarie) => {
            replace(toMaitre(salarie))
            // What only the service knows of this person (the apprentices already followed) is told here.
            controle.leave(`${base}.nomNaissance`)
          }}
        />
      ) : null}
      {avis}
      {choisi ? (
        <p className="mc-calcul" role="status">
          <Icon name="oui" />
          {t.choisi(nameOf(maitre))}
        </p>
      ) : null}
      {champs ? <Champs groupe={groupe} /> : null}
      {mode === 'creer' && !exterieur ? <NouveauSalarie base={base} /> : null}
      <div className="mc-boutons">
        {choisi ? (
          <Button variant="quiet" small onClick={() => replace(emptyAt(SECTIONS, 'maitres.maitre2'))}>
            {t.changer}
          </Button>
        ) : null}
        {onRetirer ? (
          <Button variant="quiet" small icon="supprimer" onClick={onRetirer}>
            {t.retirerSecond}
          </Button>
        ) : null}
      </div>
    </FormSection>
  )
}
