import './apercu.css'
import { Button } from '@mon-espace/ui'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Touche } from '../touches/touche.tsx'
import { useTouches } from '../touches/use-touches.ts'
import type { Montre } from './apercu-fichier.tsx'
import { enlarge, LOUPE, type Loupe, turn } from './loupe.ts'
import { apercu as t } from './textes.ts'

/** Keeps what is in the middle of the frame there while it grows. */
function useMilieu({ zoom }: Loupe) {
  const papier = useRef<HTMLElement>(null)
  const before = useRef(zoom)
  useLayoutEffect(() => {
    const frame = papier.current
    const times = zoom / before.current
    before.current = zoom
    if (!frame || times === 1) return
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = frame
    frame.scrollTo({
      left: (scrollLeft + clientWidth / 2) * times - clientWidth / 2,
      top: (scrollTop + clientHeight / 2) * times - clientHeight / 2,
      behavior: 'instant',
    })
  }, [zoom])
  return papier
}

/** The frame of a document: it is enlarged, turned and moved in there. */
export function Cadre({
  titre,
  touches = false,
  children,
}: Omit<Montre, 'secours'> & {
  children: (loupe: Loupe) => ReactNode
}) {
  const [loupe, setLoupe] = useState(LOUPE)
  const papier = useMilieu(loupe)
  const agrandir = () => setLoupe((now) => enlarge(now, 1))
  const reduire = () => setLoupe((now) => enlarge(now, -1))
  const pivoter = () => setLoupe(turn)
  const parTouche: Readonly<Record<string, () => void>> = {
    '+': agrandir,
    '=': agrandir,
    '-': reduire,
    '0': () => setLoupe((now) => ({ ...now, zoom: 1 })),
    p: pivoter,
  }
  useTouches(parTouche, touches)
  const outils = [
    { libelle: t.reduire, touche: '-', action: reduire },
    { libelle: t.agrandir, touche: '+', action: agrandir },
    { libelle: t.pivoter, touche: 'P', action: pivoter },
  ]
  return (
    <div className="mc-apercu">
      <div role="toolbar" aria-label={t.outils} className="mc-apercu__outils">
        {outils.map(({ libelle, touche, action }) => (
          <Button key={touche} small variant="quiet" aria-keyshortcuts={touche} onClick={action}>
            {libelle} <Touche lettre={touche} visible={touches} />
          </Button>
        ))}
        <span role="status">{t.zoom(loupe.zoom * 100)}</span>
      </div>
      <section
        ref={papier}
        className="mc-apercu__papier"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus (WCAG 2.1.1).
        tabIndex={0}
        aria-label={t.apercu(titre)}
        onKeyDown={(event) => {
          const action = parTouche[event.key.toLowerCase()]
          if (!action || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
          event.preventDefault()
          action()
        }}
      >
        <div className="mc-apercu__feuilles" style={{ inlineSize: `${loupe.zoom * 100}%` }}>
          {children(loupe)}
        </div>
      </section>
    </div>
  )
}
