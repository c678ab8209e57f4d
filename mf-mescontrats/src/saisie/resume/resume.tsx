import { Button, Dialog, Skeleton } from '@mon-espace/ui'
import { useState, useSyncExternalStore } from 'react'
import type { CarteProps } from '../parcours.ts'
import { resume as t } from '../textes.ts'
import { useReste } from './points.tsx'
import './resume.css'
import { useCarte } from './use-carte.ts'

const large = window.matchMedia('(min-width: 75rem)')

function subscribe(notify: () => void): () => void {
  large.addEventListener('change', notify)
  return () => large.removeEventListener('change', notify)
}

function Feuille(props: CarteProps) {
  const [ouverte, setOuverte] = useState(false)
  const Carte = useCarte(ouverte)
  const reste = useReste().length
  return (
    <div className="mc-resume__bouton">
      <Button icon="liste" wide onClick={() => setOuverte(true)}>
        {props.valide ? t.titre : t.ouvrir(reste)}
      </Button>
      {/* A link of the sheet goes to a field: the sheet leaves the way. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside are what is used. */}
      <div
        onClick={(event) => event.target instanceof Element && event.target.closest('a') && setOuverte(false)}
      >
        <Dialog open={ouverte} shape="sheet" dismissable title={t.titre} onClose={() => setOuverte(false)}>
          {Carte ? <Carte {...props} /> : <Skeleton lines={8} />}
        </Dialog>
      </div>
    </div>
  )
}

function ACote(props: CarteProps) {
  const Carte = useCarte(false)
  return (
    <aside className="mc-resume" aria-labelledby="mc-resume-titre">
      <h2 id="mc-resume-titre">{t.titre}</h2>
      {Carte ? <Carte {...props} /> : <Skeleton lines={8} />}
    </aside>
  )
}

/** The living summary: at the right of a wide screen; under a button, which always says what is left, elsewhere. */
export function Resume(props: CarteProps) {
  const aCote = useSyncExternalStore(subscribe, () => large.matches)
  return aCote ? <ACote {...props} /> : <Feuille {...props} />
}
