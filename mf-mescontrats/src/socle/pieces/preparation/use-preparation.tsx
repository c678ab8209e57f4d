import type { Dossier, Piece } from '@mon-espace/domain/api'
import { Button, Dialog, type Prepare } from '@mon-espace/ui'
import { type ReactNode, useState } from 'react'
import type { ConstatCerfa } from './constat.ts'
import { prepareFichier } from './prepare-fichier.ts'
import { question, preparation as t } from './textes.ts'

interface Question {
  readonly constat: ConstatCerfa
  answer(envoyer: boolean): void
}

/** What is made of the files chosen for a document, see {@link prepareFichier}, and the question to draw meanwhile. */
export function usePreparation(dossier: Dossier, piece: Piece): { prepare: Prepare; dialogue: ReactNode } {
  const [posee, setPosee] = useState<Question | null>(null)
  const confirm = (constat: ConstatCerfa) => {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const answer = (envoyer: boolean) => {
      setPosee(null)
      resolve(envoyer)
    }
    setPosee({ constat, answer })
    return promise
  }
  return {
    prepare: (files) => prepareFichier(files, dossier, piece, confirm),
    dialogue: posee ? <QuestionCerfa dossier={dossier} {...posee} /> : null,
  }
}

function QuestionCerfa({ dossier, constat, answer }: Question & { dossier: Dossier }) {
  const { titre, texte } = question(constat, dossier)
  return (
    <Dialog
      open
      onClose={() => answer(false)}
      title={titre}
      actions={
        <>
          <Button onClick={() => answer(true)}>{t.quandMeme}</Button>
          <Button variant="primary" onClick={() => answer(false)}>
            {t.autre}
          </Button>
        </>
      }
    >
      <p>{texte}</p>
    </Dialog>
  )
}
