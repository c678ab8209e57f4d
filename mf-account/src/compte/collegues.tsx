import type { CompteEntreprise, EntrepriseSession, Etablissement, EtatCompte } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { Button, ConfirmDialog, FormSection } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CollegueLine, nameOf } from './collegue-line.tsx'
import { EtendueButton } from './etendue-button.tsx'
import { FacteurButton } from './facteur-button.tsx'
import { Fetched } from './fetched.tsx'
import { Invitation } from './invitation.tsx'
import { colleguesQuery, useUpdateCompte } from './list-collegues.ts'
import { etablissementsQuery } from './list-etablissements.ts'
import { MutationRefusal } from './mutation-refusal.tsx'
import { PassationButton } from './passation-button.tsx'
import { RetablirButton } from './retablir-button.tsx'
import { RoleButton } from './role-button.tsx'
import { compte } from './textes.ts'

const { collegues: textes } = compte

/** Whom the administrator may let in: for the first time, again, or after all. */
const A_OUVRIR: readonly EtatCompte[] = ['suspendu', 'refuse', 'en_attente_activation']

const outcome = ({ etat }: CompteEntreprise, next: 'actif' | 'suspendu') => {
  if (next === 'suspendu') return 'suspendu'
  return etat === 'suspendu' ? 'reactive' : 'active'
}

/** Who may follow the dossiers of somebody in their place; nobody where they were never let in to enter any. */
const followers = ({ id, etat }: CompteEntreprise, all: readonly CompteEntreprise[]) =>
  etat === 'actif' || etat === 'suspendu'
    ? all.filter((other) => other.etat === 'actif' && other.id !== id)
    : []

/** What an access is limited to, by name; an establishment that is no longer known by its SIRET. */
const namesOf = ({ etablissements }: CompteEntreprise, known: readonly Etablissement[]): string =>
  (etablissements ?? [])
    .map((siret) => known.find((one) => one.siret === siret)?.denomination ?? siret)
    .join(', ')

/** The accounts of an enterprise, for its administrator to activate, suspend and reactivate. */
export function Collegues({ entreprise, me }: { entreprise: EntrepriseSession; me: string }) {
  const { announce } = useHost()
  const query = useQuery(colleguesQuery(entreprise.siret))
  const update = useUpdateCompte(entreprise.siret)
  const { data: etablissements = [] } = useQuery(etablissementsQuery(entreprise.siren))
  const [suspending, setSuspending] = useState<CompteEntreprise | null>(null)
  const change = (one: CompteEntreprise, etat: 'actif' | 'suspendu') =>
    // Each by its own promise: another may be asked for before this one is answered.
    update
      .mutateAsync({ id: one.id, etat })
      .then(
        () => announce(textes[outcome(one, etat)](nameOf(one))),
        () => undefined,
      )
      .finally(() => setSuspending((now) => (now === one ? null : now)))
  const { titre, texte, bouton } = textes.confirmer
  return (
    <FormSection title={textes.titre(entreprise.denomination)} intro={textes.aide}>
      <MutationRefusal error={update.error} />
      <Fetched query={query} waiting={textes.chargement}>
        {(all) => (
          <ul className="mfa-list">
            {all.map((one) => (
              <CollegueLine
                key={one.id}
                collegue={one}
                isMe={one.id === me}
                limite={namesOf(one, etablissements)}
              >
                <div className="mfa-actions">
                  {one.adresseEcartee && one.id !== me ? (
                    <RetablirButton siret={entreprise.siret} collegue={one} />
                  ) : null}
                  {one.etat === 'actif' && one.id !== me ? (
                    <>
                      {one.role === 'employeur' && etablissements.length > 1 ? (
                        <EtendueButton
                          siret={entreprise.siret}
                          collegue={one}
                          etablissements={etablissements}
                        />
                      ) : null}
                      <RoleButton siret={entreprise.siret} collegue={one} />
                      {one.secondFacteur ? <FacteurButton siret={entreprise.siret} collegue={one} /> : null}
                    </>
                  ) : null}
                  {followers(one, all).length > 0 ? (
                    <PassationButton
                      siret={entreprise.siret}
                      collegue={one}
                      isMe={one.id === me}
                      autres={followers(one, all)}
                    />
                  ) : null}
                  {one.etat === 'actif' && one.id !== me ? (
                    <Button small onClick={() => setSuspending(one)}>
                      {textes.suspendre}
                      <span className="me-visually-hidden"> {nameOf(one)}</span>
                    </Button>
                  ) : null}
                  {A_OUVRIR.includes(one.etat) ? (
                    <Button
                      small
                      pending={update.isPending && update.variables.id === one.id}
                      onClick={() => change(one, 'actif')}
                    >
                      {one.etat === 'suspendu' ? textes.reactiver : textes.activer}
                      <span className="me-visually-hidden"> {nameOf(one)}</span>
                    </Button>
                  ) : null}
                </div>
              </CollegueLine>
            ))}
          </ul>
        )}
      </Fetched>
      <Invitation siret={entreprise.siret} />
      <ConfirmDialog
        open={suspending !== null}
        title={suspending ? titre(nameOf(suspending)) : ''}
        confirmLabel={bouton}
        danger
        pending={update.isPending && update.variables.id === suspending?.id}
        onConfirm={() => suspending && change(suspending, 'suspendu')}
        onClose={() => setSuspending(null)}
      >
        {suspending ? texte(nameOf(suspending), entreprise.denomination) : null}
      </ConfirmDialog>
    </FormSection>
  )
}
