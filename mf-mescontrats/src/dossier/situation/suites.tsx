import { isSilence } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { useNavigate, useSession } from '@mon-espace/module-kit'
import { Button, formatTelephone } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { chemins } from '../../routes/chemins.ts'
import { useCopyDossier } from '../../socle/api/copy-dossier.ts'
import { contactsQuery } from '../../socle/api/read-contacts.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { suites as t } from '../textes.ts'

/** Whom to write to or call about this dossier. */
function Interlocuteur({ siret }: { siret: string }) {
  const { data } = useQuery(contactsQuery(siret))
  const contact = data?.assistantGestion
  if (!contact) return null
  return (
    <p>
      {t.contact} {contact.nom}, <a href={`mailto:${contact.courriel}`}>{contact.courriel}</a>,{' '}
      <a href={`tel:${contact.telephone}`}>{formatTelephone(contact.telephone)}</a>
    </p>
  )
}

/** What an enterprise may do once it was refused, or once silence refused it; nothing of it is for a case officer. */
export function Suites({ dossier }: { dossier: Dossier }) {
  const { role } = useSession()
  const navigate = useNavigate()
  const copie = useCopyDossier(dossier.id)
  const silence = dossier.echeances.some(isSilence)
  const refusee = dossier.etat === 'prise_en_charge_refusee'
  if (role === 'gestionnaire' || !(refusee || silence)) return null
  return (
    <section className="mc-suites">
      <h3>{t.titre}</h3>
      <p>{!refusee ? t.silence : dossier.avenant ? t.refusAvenant : t.refus}</p>
      <Interlocuteur siret={dossier.siret} />
      {refusee && dossier.droits.includes('copier') ? (
        <Button
          icon="modifier"
          pending={copie.isPending}
          onClick={() => copie.mutate('meme', { onSuccess: ({ id }) => navigate(chemins.saisie(id)) })}
        >
          {t.corriger}
        </Button>
      ) : null}
      {copie.error ? <AvisProbleme error={copie.error} /> : null}
    </section>
  )
}
