import type { ContratDuDossier, Dossier } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Card, formatDate } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { chemins } from '../routes/chemins.ts'
import { avenantsQuery } from '../socle/api/avenants.ts'
import { EtatTag } from '../socle/etat/etat-tag.tsx'
import { contrats as t } from './textes.ts'

/** The contracts of a dossier in order, once there is more than one: the initial one, then what amended it. */
export function Contrats({ dossier }: { dossier: Dossier }) {
  // Only what is granted is amended.
  const possible = dossier.avenant !== null || dossier.decision?.decision === 'accepter'
  return possible ? <Famille dossier={dossier} /> : null
}

function Famille({ dossier: { id } }: { dossier: Dossier }) {
  const { data } = useQuery(avenantsQuery(id))
  if (!data || data.elements.length < 2) return null
  return (
    <Card title={t.titre}>
      <ol className="mc-famille">
        {data.elements.map((contrat) => (
          <li key={contrat.id} aria-current={contrat.id === id ? 'true' : undefined}>
            <Contrat contrat={contrat} ici={contrat.id === id} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Contrat({ contrat, ici }: { contrat: ContratDuDossier; ici: boolean }) {
  const { id, numero, rang, type, libelle, dateEffet, etat } = contrat
  const nom = rang === 0 ? t.initial(numero ?? '') : t.avenant(rang, numero)
  return (
    <>
      <p>
        {ici ? <strong>{nom}</strong> : <Link to={chemins.dossier(id)}>{nom}</Link>} <EtatTag etat={etat} />
      </p>
      <p className="mc-famille__detail">
        {type} – {libelle}
        {dateEffet ? t.depuis(formatDate(dateEffet)) : null}
      </p>
    </>
  )
}
