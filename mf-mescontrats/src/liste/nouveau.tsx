import { chemins } from '../routes/chemins.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { accueil as t } from './textes.ts'

const TYPES = ['apprentissage', 'professionnalisation'] as const

/** Ways to begin: a contract of the kind of the list first; on a telephone the other kind stands in its own list. */
export function Nouveau({ type }: { type: string | undefined }) {
  return (
    <div className="mc-nouveau">
      {TYPES.toSorted((un, autre) => Number(autre === type) - Number(un === type)).map((un) => (
        <span key={un} className={un === type ? undefined : 'mc-nouveau__autre'}>
          <BoutonLien variant={un === type ? 'primary' : 'secondary'} icon="ajouter" to={chemins.nouveau(un)}>
            {t.nouveau[un]}
          </BoutonLien>
        </span>
      ))}
      <BoutonLien icon="deposer" to={chemins.import(type)}>
        {t.importer}
      </BoutonLien>
    </div>
  )
}
