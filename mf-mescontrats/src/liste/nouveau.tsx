import { Link } from '@mon-espace/module-kit'
import { chemins } from '../routes/chemins.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { accueil as t } from './textes.ts'

/** Ways to begin: what can be filed here, and in plain words what cannot. */
export function Nouveau() {
  return (
    <div className="mc-nouveau">
      <BoutonLien variant="primary" icon="ajouter" to={chemins.nouveau}>
        {t.nouveauApprentissage}
      </BoutonLien>
      <BoutonLien icon="deposer" to={chemins.import}>
        {t.importer}
      </BoutonLien>
      <p className="mc-nouveau__absent">
        <strong>{t.nouveauProfessionnalisation}</strong>
        {'\u00a0: '}
        {t.professionnalisationAbsente} <Link to="/coordonnees">{t.coordonnees}</Link>
      </p>
    </div>
  )
}
