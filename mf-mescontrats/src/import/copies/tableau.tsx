import { Button, TextArea } from '@mon-espace/ui'
import { useRef, useState } from 'react'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { copies as t } from './textes.ts'

/** Looks a table over; rejects when it is refused as a whole. */
export type Verifier = (fichier: File) => Promise<unknown>

/** Where a table is pasted from a spreadsheet: looked over as soon as it is, or at the button when it was typed. */
export function Tableau({ titres, verifier }: { titres: string; verifier: Verifier }) {
  const [texte, setTexte] = useState('')
  const [error, setError] = useState<string>()
  const [enCours, setEnCours] = useState(false)
  const pasted = useRef(false)

  async function check(lu: string) {
    setError(lu.trim() === '' ? t.vide : undefined)
    if (lu.trim() === '') return
    setEnCours(true)
    try {
      await verifier(new File([lu], t.fichier, { type: 'text/csv' }))
    } catch (refus) {
      setError(detailOf(refus))
    } finally {
      setEnCours(false)
    }
  }

  return (
    <>
      <Titres titres={titres} />
      <TextArea
        name="tableau"
        label={t.tableau}
        help={t.tableauAide}
        error={error}
        rows={6}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        value={texte}
        onPaste={() => {
          pasted.current = true
        }}
        onChange={({ target }) => {
          setTexte(target.value)
          if (pasted.current) void check(target.value)
          pasted.current = false
        }}
      />
      <div>
        <Button icon="cocher" pending={enCours} onClick={() => void check(texte)}>
          {t.verifier}
        </Button>
      </div>
    </>
  )
}

/** The first row of a table, for who has none. */
function Titres({ titres }: { titres: string }) {
  const [etat, setEtat] = useState<'repos' | 'copies' | 'echec'>('repos')
  const copy = () =>
    navigator.clipboard.writeText(titres).then(
      () => setEtat('copies'),
      () => setEtat('echec'),
    )
  return (
    <div className="mc-import__creer">
      <Button small variant="quiet" icon="fichier" onClick={() => void copy()}>
        {t.copierTitres}
      </Button>
      <p className="mc-import__aide" role="status">
        {etat === 'copies' ? t.titresCopies : etat === 'echec' ? `${t.titresEchec} ${titres}` : ''}
      </p>
    </div>
  )
}
