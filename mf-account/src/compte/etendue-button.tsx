import type { CompteEntreprise, Etablissement } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { Button, Checkbox, Choice, Dialog, focusField, Notice } from '@mon-espace/ui'
import { useState } from 'react'
import { nameOf } from './collegue-line.tsx'
import { useLimitCompte } from './list-collegues.ts'
import { MutationRefusal } from './mutation-refusal.tsx'
import { compte } from './textes.ts'

const { etendue: textes } = compte.collegues

const ACCES = [
  { value: 'toute', label: textes.toute, hint: textes.touteAide },
  { value: 'certains', label: textes.certains },
] as const

/** Limits a colleague to some establishments of the enterprise, or to none. */
export function EtendueButton({
  siret,
  collegue,
  etablissements,
}: {
  siret: string
  collegue: CompteEntreprise
  etablissements: readonly Etablissement[]
}) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small variant="quiet" onClick={() => setOpen(true)}>
        {textes.bouton}
        <span className="me-visually-hidden"> {nameOf(collegue)}</span>
      </Button>
      {open ? (
        <EtendueDialog
          siret={siret}
          collegue={collegue}
          etablissements={etablissements}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

function EtendueDialog({
  siret,
  collegue,
  etablissements,
  onClose,
}: {
  siret: string
  collegue: CompteEntreprise
  etablissements: readonly Etablissement[]
  onClose: () => void
}) {
  const { announce } = useHost()
  const limit = useLimitCompte(siret)
  const [acces, setAcces] = useState<'toute' | 'certains'>(collegue.etablissements ? 'certains' : 'toute')
  const [choisis, setChoisis] = useState<readonly string[]>(collegue.etablissements ?? [])
  const [faute, setFaute] = useState(false)
  const nom = nameOf(collegue)
  const toggle = (one: string, kept: boolean) =>
    setChoisis((before) => (kept ? [...before, one] : before.filter((other) => other !== one)))
  const save = () => {
    const none = acces === 'certains' && choisis.length === 0
    setFaute(none)
    if (none) return focusField(`etablissement-${etablissements[0]?.siret}`)
    limit.mutate(
      { id: collegue.id, etablissements: acces === 'toute' ? null : [...choisis] },
      {
        onSuccess: () => {
          announce(textes.fait(nom))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      open
      title={textes.titre(nom)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{textes.annuler}</Button>
          <Button variant="primary" pending={limit.isPending} onClick={save}>
            {textes.enregistrer}
          </Button>
        </>
      }
    >
      <MutationRefusal error={limit.error} />
      <p>{textes.aide}</p>
      <Choice name="acces" label={textes.acces} options={ACCES} value={acces} onChange={setAcces} />
      {acces === 'certains' ? (
        <fieldset className="mfa-etendue">
          <legend>{textes.choix}</legend>
          {etablissements.map((one, rang) => (
            <Checkbox
              key={one.siret}
              name={`etablissement-${one.siret}`}
              label={textes.etablissement(one)}
              checked={choisis.includes(one.siret)}
              error={faute && rang === 0 ? textes.aucun : undefined}
              onChange={({ currentTarget }) => toggle(one.siret, currentTarget.checked)}
            />
          ))}
        </fieldset>
      ) : null}
      <Notice tone="info">{textes.suite}</Notice>
    </Dialog>
  )
}
