import type { EtatLigneImport } from '@mon-espace/domain/api'
import { Choice, Live, Notice } from '@mon-espace/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ETATS } from './apparence.ts'
import { Bilan } from './bilan.tsx'
import { TelechargerErreurs } from './erreurs/download-erreurs.tsx'
import { groupInconnues } from './group-inconnues.ts'
import { Lignes } from './lignes.tsx'
import { filtres, apercu as t } from './textes.ts'
import type { Import } from './use-import.ts'

type Filtre = EtatLigneImport | 'toutes'

/** What an import of the file would do, line by line, the lines to mend first in sight. */
export function Apercu({ fichier, apercu, children }: Import & { children: ReactNode }) {
  const { bilan, lignes, problemes } = apercu
  const [filtre, setFiltre] = useState<Filtre>(bilan.aCorriger > 0 ? 'a_corriger' : 'toutes')
  const heading = useRef<HTMLHeadingElement>(null)
  // The preview comes below what she was looking at: she is taken to it.
  useEffect(() => heading.current?.focus(), [])
  const count = (etat: Filtre) => lignes.filter((ligne) => ligne.etat === etat).length
  const options = [
    { value: 'toutes' as const, label: `${t.toutes} (${lignes.length})` },
    ...ETATS.map((etat) => ({ value: etat, label: `${filtres[etat]} (${count(etat)})` })),
  ]
  return (
    <section className="mc-import__apercu" aria-labelledby="apercu-import">
      <h2 id="apercu-import" ref={heading} tabIndex={-1}>
        {t.titre(fichier.name)}
      </h2>
      <Live>{t.annonce(bilan.pretes, bilan.aCompleter, bilan.aCorriger)}</Live>
      <Bilan bilan={bilan} />
      {groupInconnues(problemes).map(({ code, message, colonne }) => (
        <Notice
          key={code + message + (colonne?.lettre ?? '')}
          tone={code === 'exemple_ignore' ? 'info' : 'warning'}
        >
          {message}
        </Notice>
      ))}
      {children}
      {bilan.aCorriger + bilan.aCompleter > 0 ? (
        <TelechargerErreurs fichier={fichier} resultat={apercu} />
      ) : null}
      <Choice
        inline
        name="filtre-import"
        label={t.afficher}
        options={options}
        value={filtre}
        onChange={setFiltre}
      />
      <Lignes
        key={filtre}
        lignes={filtre === 'toutes' ? lignes : lignes.filter(({ etat }) => etat === filtre)}
        ouvertes={filtre === 'a_corriger'}
      />
    </section>
  )
}
