import '../../socle/page/page.css'
import './envoi.css'
import { EmptyState, PageTitle } from '@mon-espace/ui'
import { useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { Retour } from '../../socle/navigation/retour.tsx'
import { keptSelection } from '../../socle/selection/selection-gardee.ts'
import { Contrats } from './contrats.tsx'
import { envoi as t } from './textes.ts'

/** « Envoyer à la signature »: the contracts chosen in the list, who signs each, then one circuit after the other. */
export default function Envoi() {
  const [ids] = useState(() => keptSelection('signature'))
  return (
    <div className="mc-page">
      <Retour to={chemins.liste}>{t.retour}</Retour>
      <PageTitle lead={ids.length > 0 ? t.intro : undefined} focus>
        {t.titre}
      </PageTitle>
      {ids.length > 0 ? (
        <Contrats ids={ids} />
      ) : (
        <EmptyState title={t.videTitre} actions={<BoutonLien to={chemins.liste}>{t.retour}</BoutonLien>}>
          {t.videTexte}
        </EmptyState>
      )}
    </div>
  )
}
