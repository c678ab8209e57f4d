import '../socle/navigation/onglets.css'
import { Link } from '@mon-espace/module-kit'
import { chemins } from '../routes/chemins.ts'
import type { Filtres } from '../socle/api/filtres.ts'
import { adresseOf } from './filtres-adresse.ts'
import { accueil, types } from './textes.ts'

/** One list per kind of contract; each has its own address. */
export function Onglets({ filtres }: { filtres: Filtres }) {
  return (
    <nav className="mc-onglets" aria-label={accueil.listes}>
      {Object.entries(types).map(([type, libelle]) => (
        <Link
          key={type}
          to={chemins.liste + adresseOf({ ...filtres, type })}
          aria-current={filtres.type === type ? 'page' : undefined}
        >
          {libelle}
        </Link>
      ))}
    </nav>
  )
}
