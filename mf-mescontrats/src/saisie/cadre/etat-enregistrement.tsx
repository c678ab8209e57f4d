import { createPart } from '@mon-espace/module-kit'
import { AutosaveStatus, Button } from '@mon-espace/ui'
import { useState, useSyncExternalStore } from 'react'
import type { Sauvegarde } from '../brouillon/types.ts'
import { useBrouillon, useControle, useSaisie } from '../contexte.ts'
import { enregistrement as t } from '../textes.ts'

const Conflits = createPart(
  () => import('../conflits/conflits.tsx'),
  () => null,
)

function subscribeOnline(notify: () => void): () => void {
  window.addEventListener('online', notify)
  window.addEventListener('offline', notify)
  return () => {
    window.removeEventListener('online', notify)
    window.removeEventListener('offline', notify)
  }
}

const useOnline = () => useSyncExternalStore(subscribeOnline, () => navigator.onLine)

/** The words of the states that ask for an answer. */
function question(etat: Sauvegarde): { texte: string; action?: string } | undefined {
  switch (etat.etat) {
    case 'session':
      return { texte: t.session, action: t.reconnecter }
    case 'conflit':
      return { texte: t.conflit, action: t.comparer }
    case 'fige':
      return { texte: t.fige }
    case 'refuse':
      return { texte: t.refuse(etat.message) }
    default:
      return undefined
  }
}

/** Where the autosave stands, at the left of the bar: told aloud, and what to do about it when something is. */
export function EtatEnregistrement() {
  const { brouillon } = useSaisie()
  const etat = useBrouillon(({ enregistrement }) => enregistrement)
  const illisibles = useControle((controle) => controle.illisibles.size)
  const online = useOnline()
  const [comparaison, setComparaison] = useState(false)
  const demande = question(etat)
  if (demande)
    return (
      <div className="mc-enregistrement" role="alert">
        <span>{demande.texte}</span>
        {demande.action ? (
          <Button
            small
            onClick={() => (etat.etat === 'conflit' ? setComparaison(true) : void brouillon.save())}
          >
            {demande.action}
          </Button>
        ) : null}
        {comparaison ? <Conflits onClose={() => setComparaison(false)} /> : null}
      </div>
    )
  const range = etat.etat === 'jamais' || etat.etat === 'fait'
  if (range && illisibles > 0)
    return (
      <div className="mc-enregistrement" role="status">
        {t.illisibles(illisibles)}
      </div>
    )
  switch (etat.etat) {
    case 'attente':
    case 'en_cours':
      return <AutosaveStatus status={{ state: 'saving' }} />
    case 'fait':
      return <AutosaveStatus status={{ state: 'saved', at: etat.le }} />
    case 'panne':
      return (
        <div className="mc-enregistrement">
          <AutosaveStatus
            status={online ? { state: 'failed', retryAt: etat.prochainEssai } : { state: 'offline' }}
          />
          {online ? (
            <Button small onClick={() => void brouillon.save()}>
              {t.maintenant}
            </Button>
          ) : null}
        </div>
      )
    default:
      return <AutosaveStatus status={{ state: 'idle' }} />
  }
}
