import { type Dossier, type SujetMessage, TexteMessage } from '@mon-espace/domain/api'
import { useHost, useIdempotencyKey } from '@mon-espace/module-kit'
import { Button, Checkbox, Disclosure, focusField, Select, TextArea } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { sujetsQuery, useSendMessage } from '../api/messages.ts'
import { appendMotif } from '../motif/motifs.tsx'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import type { Cote } from './cote.ts'
import { reponses, formulaire as t } from './textes.ts'
import { type Brouillon, useBrouillon } from './use-brouillon.ts'

const NAME = 'message'

/** The subjects under their headings, in the order they come in. */
function groupesOf(sujets: readonly SujetMessage[]) {
  return [...Map.groupBy(sujets, ({ groupe }) => groupe)].map(([group, options]) => ({
    group,
    options: options.map(({ nom, libelle }) => ({ value: nom, label: libelle })),
  }))
}

interface PartieProps {
  dossier: Dossier
  brouillon: Brouillon
  write: (part: Partial<Brouillon>) => void
}

/** What it is about, and which documents of the dossier go with it. */
function Precisions({ dossier, brouillon, write }: PartieProps) {
  const { data: sujets = [] } = useQuery(sujetsQuery(dossier.id))
  const deposees = dossier.pieces.filter(({ versions }) => versions.length > 0)
  const toggle = (id: string, joined: boolean) =>
    write({ pieces: joined ? [...brouillon.pieces, id] : brouillon.pieces.filter((one) => one !== id) })
  return (
    <Disclosure summary={t.precisions} open={brouillon.sujet !== '' || brouillon.pieces.length > 0}>
      <Select
        name="message-sujet"
        label={t.sujet}
        optional
        emptyLabel={t.sujetAucun}
        options={groupesOf(sujets)}
        value={brouillon.sujet}
        onChange={(event) => write({ sujet: event.currentTarget.value })}
      />
      {deposees.length > 0 ? (
        <fieldset className="mc-messages__pieces">
          <legend>{t.pieces}</legend>
          {deposees.map(({ id, libelle }) => (
            <Checkbox
              key={id}
              name={`message-piece-${id}`}
              label={libelle}
              checked={brouillon.pieces.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ) : (
        <p className="mc-messages__intro">{t.sansPiece}</p>
      )}
    </Disclosure>
  )
}

/** Ready-made answers, each a button that puts it in the text, which stays hers. */
function Reponses({ onChoose }: { onChoose: (texte: string) => void }) {
  return (
    <fieldset className="mc-messages__reponses">
      <legend>{t.reponses}</legend>
      <ul>
        {reponses.map(({ titre, texte }) => (
          <li key={titre}>
            <Button small variant="quiet" icon="ajouter" onClick={() => onChoose(texte)}>
              {titre}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** Where one writes. What was written stays through a refusal or a lost network, and is sent once. */
export function Formulaire({ dossier, cote }: { dossier: Dossier; cote: Cote }) {
  const { announce } = useHost()
  const { brouillon, write, clear } = useBrouillon(dossier.id)
  const [faute, setFaute] = useState<string>()
  const envoi = useSendMessage(dossier.id)
  const cle = useIdempotencyKey()
  const [envoyes, setEnvoyes] = useState(0)

  const send = () => {
    if (envoi.isPending) return
    const lu = TexteMessage.safeParse(brouillon.texte)
    setFaute(lu.error?.issues[0]?.message)
    if (!lu.success) {
      focusField(NAME)
      return
    }
    const { sujet, pieces } = brouillon
    const body = { texte: lu.data, pieces: [...pieces], sujet: sujet || null }
    envoi.mutate(
      { ...body, cle: cle({ ...body, envoyes }) },
      {
        onSuccess: () => {
          clear()
          setEnvoyes((n) => n + 1)
          announce(t.envoye)
          focusField(NAME)
        },
      },
    )
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  return (
    <form className="mc-messages__formulaire" noValidate onSubmit={submit}>
      {envoi.error ? <AvisProbleme error={envoi.error} /> : null}
      {cote === 'operateur' ? (
        <Reponses
          onChoose={(texte) => {
            write({ texte: appendMotif(brouillon.texte.trim() || t.bonjour, texte) })
            focusField(NAME)
          }}
        />
      ) : null}
      <TextArea
        name={NAME}
        label={t.texte}
        help={t.aide}
        error={faute}
        value={brouillon.texte}
        aria-keyshortcuts="Control+Enter"
        onChange={(event) => write({ texte: event.currentTarget.value })}
        onKeyDown={press}
      />
      <Precisions dossier={dossier} brouillon={brouillon} write={write} />
      <Button type="submit" pending={envoi.isPending}>
        {t.envoyer}
      </Button>
    </form>
  )
}
