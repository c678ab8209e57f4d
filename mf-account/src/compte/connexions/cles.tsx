import { type CleAcces, type CleDonnee, DroitCle, NouvelleCle } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { Button, Choice, ConfirmDialog, TextField } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { bind } from '../../form/bind.ts'
import { Controlled } from '../../form/controlled.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useFormScreen } from '../../form/use-form-screen.ts'
import { formatInstant } from '../../page/instant.ts'
import { clesQuery, useCreateCle, useDeleteCle } from './list-cles.ts'
import { ListeConnexions } from './liste-connexions.tsx'
import { SecretDonne } from './secret-donne.tsx'
import { cles as t } from './textes.ts'

const ACCES = DroitCle.options.map((value) => ({ value, label: t.acces[value] }))

const schema = NouvelleCle.pick({ libelle: true }).extend({ acces: DroitCle })
/** Whoever writes reads back what they wrote. */
const DROITS = { depot: ['depot'], lecture: ['lecture'], ecriture: ['lecture', 'ecriture'] } as const

/** What a key permits at the most. */
const accesOf = ({ droits }: CleAcces): string => t.acces[droits.at(-1) ?? 'depot']

/** The keys of access of an enterprise: made, told once, revoked. */
export function Cles({ siret }: { siret: string }) {
  const { announce } = useHost()
  const query = useQuery(clesQuery(siret))
  const revoke = useDeleteCle(siret)
  const [made, setMade] = useState<CleDonnee | null>(null)
  const [revoking, setRevoking] = useState<CleAcces | null>(null)
  const confirm = (cle: CleAcces) =>
    revoke.mutate(cle.id, {
      onSuccess: () => announce(t.revoquee(cle.libelle)),
      onSettled: () => setRevoking(null),
    })
  return (
    <>
      <ListeConnexions
        textes={t}
        query={query}
        refusal={revoke.error}
        donne={
          made ? (
            <SecretDonne
              name="cle-donnee"
              label={t.donnee(made.libelle)}
              value={made.cle}
              onDone={() => setMade(null)}
            />
          ) : null
        }
        line={(cle) => (
          <li key={cle.id}>
            <div>
              <p className="mfa-list__who">
                <strong>{cle.libelle}</strong>
                <code>{cle.prefixe}…</code>
              </p>
              <p className="mfa-quiet">
                {accesOf(cle)}. {t.creee(formatInstant(cle.creeLe), cle.creePar)}
                <br />
                {cle.utiliseeLe ? t.utilisee(formatInstant(cle.utiliseeLe)) : t.jamais}
              </p>
            </div>
            <Button small onClick={() => setRevoking(cle)}>
              {t.revoquer}
              <span className="me-visually-hidden"> {cle.libelle}</span>
            </Button>
          </li>
        )}
        form={(close) => (
          <NouvelleCleForm
            siret={siret}
            onMade={(cle) => {
              setMade(cle)
              close()
            }}
            onClose={close}
          />
        )}
      />
      <ConfirmDialog
        open={revoking !== null}
        title={revoking ? t.confirmer.titre(revoking.libelle) : ''}
        confirmLabel={t.confirmer.bouton}
        danger
        pending={revoke.isPending}
        onConfirm={() => revoking && confirm(revoking)}
        onClose={() => setRevoking(null)}
      >
        {t.confirmer.texte}
      </ConfirmDialog>
    </>
  )
}

function NouvelleCleForm({
  siret,
  onMade,
  onClose,
}: {
  siret: string
  onMade: (cle: CleDonnee) => void
  onClose: () => void
}) {
  const create = useCreateCle(siret)
  const screen = useFormScreen({
    schema,
    initial: { libelle: '', acces: 'lecture' },
    send: async ({ libelle, acces }) =>
      onMade(await create.mutateAsync({ libelle, droits: [...DROITS[acces]] })),
  })
  return (
    <FormFrame screen={screen}>
      <TextField
        {...bind(screen.form, 'libelle')}
        label={t.libelle}
        help={t.libelleAide}
        autoComplete="off"
      />
      <Controlled form={screen.form} name="acces">
        {(control) => (
          <Choice
            {...control}
            value={ACCES.find(({ value }) => value === control.value)?.value}
            label={t.acces.label}
            options={ACCES}
          />
        )}
      </Controlled>
      <div className="mfa-actions">
        <SubmitButton pending={screen.pending}>{t.bouton}</SubmitButton>
        <Button onClick={onClose}>{t.annuler}</Button>
      </div>
    </FormFrame>
  )
}
