import { createPart } from '@mon-espace/module-kit'
import { Button, Skeleton } from '@mon-espace/ui'
import { createContext, use, useState, useSyncExternalStore } from 'react'
import type { CarteProps } from '../parcours.ts'
import { resume as t } from '../textes.ts'
import { useReste } from './use-reste.ts'
import './resume.css'
import { useCarte } from './use-carte.ts'

/** What the summary knows of the dossier, for the two places that it may stand at. */
export const CarteContext = createContext<CarteProps>({ valide: false, piecesCompletes: false })

const large = window.matchMedia('(min-width: 75rem)')

function subscribe(notify: () => void): () => void {
  large.addEventListener('change', notify)
  return () => large.removeEventListener('change', notify)
}

const useLarge = () => useSyncExternalStore(subscribe, () => large.matches)

/** What it opens comes when it is opened. */
const Volet = createPart(
  () => import('./volet.tsx'),
  () => null,
)

function Bouton() {
  const props = use(CarteContext)
  const [ouverte, setOuverte] = useState(false)
  const [vue, setVue] = useState(false)
  const Carte = useCarte(ouverte)
  const reste = useReste().length
  return (
    <div className="mc-resume__bouton">
      <Button
        small
        onClick={() => {
          setVue(true)
          setOuverte(true)
        }}
      >
        {props.valide ? (
          t.titre
        ) : (
          <>
            <span className="me-visually-hidden">{t.de}</span>
            {t.reste(reste)}
          </>
        )}
      </Button>
      {vue ? (
        <Volet ouvert={ouverte} onClose={() => setOuverte(false)}>
          {Carte ? <Carte {...props} /> : <Skeleton lines={8} />}
        </Volet>
      ) : null}
    </div>
  )
}

function ACote() {
  const props = use(CarteContext)
  const Carte = useCarte(false)
  return (
    <aside className="mc-resume" aria-labelledby="mc-resume-titre">
      <h2 id="mc-resume-titre">{t.titre}</h2>
      {Carte ? <Carte {...props} /> : <Skeleton lines={8} />}
    </aside>
  )
}

/** The living summary, at the right of a wide screen. */
export const Resume = () => (useLarge() ? <ACote /> : null)

/** Where it has no room there: what opens it, and always says what is left. */
export const BoutonResume = () => (useLarge() ? null : <Bouton />)
