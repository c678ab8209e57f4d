import { useState } from 'react'
import type { GroupeChamps } from '../../../champs/definition.ts'
import { Groupe } from '../../../champs/groupe.tsx'
import { BlocSalarie, type Place } from '../../../salaries/bloc-salarie.tsx'
import { identityOf } from '../../../salaries/salarie.ts'
import { useContrat } from '../contexte.ts'
import { interimOf } from '../interim.ts'
import { GROUPES_TUTEURS } from './groupes.ts'
import { bloc as t } from './textes.ts'
import { identiteOf, placeOf, type Tuteur } from './tuteur.ts'

const EMPLOYEUR = placeOf('tuteurs.tuteurEmployeur')
const UTILISATRICE = placeOf('tuteurs.tuteurUtilisatrice')

interface BlocTuteurProps {
  place: Place
  groupe: GroupeChamps
  tuteur: Tuteur
  exterieur?: boolean
}

/** One tutor. The contract keeps no link to the list of employees: who was picked there is known while the screen is. */
function BlocTuteur({ place, groupe, tuteur, exterieur = false }: BlocTuteurProps) {
  const [lie, setLie] = useState<string | null>(null)
  return (
    <BlocSalarie
      place={place}
      groupe={groupe}
      bloc={tuteur}
      connu={lie !== null && lie === identityOf(identiteOf(tuteur))}
      exterieur={exterieur}
      onLie={(salarie) => setLie(identityOf(salarie))}
    />
  )
}

function TuteurEmployeur({ groupe }: { groupe: GroupeChamps }) {
  const interim = useContrat(interimOf)
  const tuteur = useContrat(({ tuteurs }) => tuteurs.tuteurEmployeur)
  return (
    <BlocTuteur place={EMPLOYEUR} groupe={interim ? { ...groupe, ...t.agence } : groupe} tuteur={tuteur} />
  )
}

/** In temporary work alone. */
function TuteurUtilisatrice({ groupe }: { groupe: GroupeChamps }) {
  const tuteur = useContrat(({ tuteurs }) => tuteurs.tuteurUtilisatrice)
  return tuteur && <BlocTuteur place={UTILISATRICE} groupe={groupe} tuteur={tuteur} exterieur />
}

/** The tutor, or both in temporary work, and the attestation about them. */
export function BlocTuteurs() {
  return GROUPES_TUTEURS.map((groupe) => {
    if (groupe.cle === 'tuteurEmployeur') return <TuteurEmployeur key={groupe.cle} groupe={groupe} />
    if (groupe.cle === 'tuteurUtilisatrice') return <TuteurUtilisatrice key={groupe.cle} groupe={groupe} />
    return <Groupe key={groupe.cle} groupe={groupe} />
  })
}
