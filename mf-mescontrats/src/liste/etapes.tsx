import '../socle/navigation/onglets.css'
import { COMPTE_MAX, ETAPES } from '@mon-espace/domain'
import type { ComptesDossiers, EtatDossier } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { chemins } from '../routes/chemins.ts'
import type { Filtres } from '../socle/api/filtres.ts'
import { Compte } from '../socle/lignes/compte.tsx'
import { adresseOf } from './filtres-adresse.ts'
import { etapes as t } from './textes.ts'

const TOUS: readonly EtatDossier[] = Object.values(ETAPES).flat()
const TOUTES = [undefined, ...(Object.keys(ETAPES) as (keyof typeof ETAPES)[])] as const

/** How many there are of some states: once one of them is not counted to its end, neither are they. */
export function total({ etats }: ComptesDossiers, of: readonly EtatDossier[] = TOUS): number {
  const nombres = of.map((etat) => etats[etat])
  return Math.min(
    COMPTE_MAX,
    nombres.reduce((sum, n) => sum + n, 0),
  )
}

/** Whose turn it is, with how many dossiers wait for each; a turn has its own address. */
export function Etapes({ filtres, comptes }: { filtres: Filtres; comptes: ComptesDossiers | undefined }) {
  const { etat: _, ...autres } = filtres
  return (
    <nav className="mc-onglets" aria-label={t.titre}>
      {TOUTES.map((etape) => {
        const { etape: __, ...sans } = autres
        return (
          <Link
            key={etape ?? 'tous'}
            to={chemins.liste + adresseOf(etape ? { ...sans, etape } : sans)}
            aria-current={filtres.etape === etape ? 'page' : undefined}
          >
            {etape ? t[etape] : t.tous}
            <Compte nombre={comptes && total(comptes, etape && ETAPES[etape])} />
          </Link>
        )
      })}
    </nav>
  )
}
