import type { LigneDossier } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Icon } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { liste } from '../../socle/lignes/textes.ts'
import { lot as t } from '../textes.ts'
import type { Verdict } from './use-lot.ts'

/** So many reasons are read at once; the recapitulation has them all. */
const RAISONS = 3

/** One contract of a batch, and what became of it. */
export function LigneLot({ ligne, verdict }: { ligne: LigneDossier; verdict: Verdict | undefined }) {
  const nom = ligne.apprenti || liste.sansNom
  if (verdict?.etat === 'fait')
    return (
      <li data-etat="valide">
        <Icon name="oui" /> <Link to={chemins.dossier(ligne.id)}>{nom}</Link> · {t.valide(verdict.fait)}
      </li>
    )
  if (!verdict) return <li>{nom}</li>
  const autres = verdict.raisons.length - RAISONS
  return (
    <li data-etat={verdict.etat}>
      <Icon name="alerte" /> {nom} · {verdict.etat === 'refuse' ? t.refuse : t.echec}
      <ul>
        {verdict.raisons.slice(0, RAISONS).map((raison) => (
          <li key={raison}>{raison}</li>
        ))}
        {autres > 0 ? <li>{t.autres(autres)}</li> : null}
      </ul>
      {verdict.etat === 'refuse' ? (
        <Link to={chemins.saisie(ligne.id, 'recapitulatif')}>
          {t.completer}
          <span className="me-visually-hidden"> {nom}</span>
        </Link>
      ) : null}
    </li>
  )
}
