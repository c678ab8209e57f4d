import { emptyAt, type Maitre, SECTIONS } from '@mon-espace/domain'
import { useFormContext } from 'react-hook-form'
import type { GroupeChamps } from '../../../champs/definition.ts'
import { retrait } from '../../../champs/textes.ts'
import { BlocSalarie, type Place } from '../../../salaries/bloc-salarie.tsx'
import { nameOf } from '../../../salaries/salarie.ts'
import { useContrat } from '../contexte.ts'
import type { CheminMaitre } from './groupes.ts'
import { toMaitre, toSalarie } from './salarie.ts'
import { bloc as t } from './textes.ts'
import { useLienSalarie } from './use-lien-salarie.ts'

const placeOf = (base: CheminMaitre): Place => ({
  base,
  nom: `${base}.nomNaissance`,
  empty: () => emptyAt(SECTIONS, 'maitres.maitre2'),
  toBloc: toMaitre,
  toSalarie: (bloc) => toSalarie(bloc as Maitre),
  nameOf: (bloc) => nameOf(bloc as Maitre),
  retire: retrait.maitre,
})

const PLACES = {
  'maitres.maitre1': placeOf('maitres.maitre1'),
  'maitres.maitre2': placeOf('maitres.maitre2'),
}

/** One maître: picked among the known employees, or created. */
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
  const { setValue } = useFormContext()
  const maitre = useContrat(({ maitres }) => (base === 'maitres.maitre1' ? maitres.maitre1 : maitres.maitre2))
  useLienSalarie(base, maitre)
  return (
    <BlocSalarie
      place={PLACES[base]}
      groupe={groupe}
      bloc={maitre}
      connu={!!maitre?.salarieId}
      exterieur={exterieur}
      onLie={({ id }) => setValue(`${base}.salarieId`, id)}
      {...(onRetirer ? { retrait: { libelle: t.retirerSecond, onRetirer } } : {})}
    />
  )
}
