import { emptyAt } from '@mon-espace/domain'
import type { Salarie } from '@mon-espace/domain/api'
import { type Contrat, SECTIONS } from '@mon-espace/domain/professionnalisation'
import type { Place } from '../../../salaries/bloc-salarie.tsx'
import { type Identite, nameOf, salarieOf } from '../../../salaries/salarie.ts'
import { bloc as t } from './textes.ts'

/** One tutor: the form asks four things of them. */
export type Tuteur = Contrat['tuteurs']['tuteurEmployeur']

/** An employee of the list as a tutor. */
const toTuteur = ({ nomNaissance, prenom, emploi, dateNaissance }: Salarie): Tuteur => ({
  nom: nomNaissance,
  prenom,
  emploi,
  dateNaissance,
})

/** Who the tutor is, in the words of the list of employees. */
export const identiteOf = ({ nom, prenom, dateNaissance }: Tuteur): Identite => ({
  nomNaissance: nom,
  prenom,
  dateNaissance,
})

/** How the employees of the list stand as tutor. */
export const placeOf = (base: 'tuteurs.tuteurEmployeur' | 'tuteurs.tuteurUtilisatrice'): Place => ({
  base,
  nom: `${base}.nom`,
  empty: () => emptyAt(SECTIONS, 'tuteurs.tuteurEmployeur'),
  toBloc: toTuteur,
  toSalarie: (bloc) => salarieOf({ ...identiteOf(bloc as Tuteur), emploi: (bloc as Tuteur).emploi }),
  nameOf: (bloc) => nameOf(identiteOf(bloc as Tuteur)),
  retire: t.retire,
})
