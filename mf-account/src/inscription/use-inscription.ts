import { motsConnus, NouveauCompte } from '@mon-espace/domain/api'
import { useQueryClient } from '@tanstack/react-query'
import { reviewSiret } from '../annuaire/review-siret.ts'
import { useFormScreen } from '../form/use-form-screen.ts'
import { announcedSiret } from '../navigation/siret-annonce.ts'
import { reviewPassword } from '../solidite/review-password.ts'
import { createCompte } from './create-compte.ts'

const fields = ['siret', 'civilite', 'prenom', 'nom', 'fonction', 'telephone', 'email', 'motDePasse'] as const
const blank = { siret: '', prenom: '', nom: '', fonction: '', telephone: '', email: '', motDePasse: '' }

/** The sign-up form; `onSent` receives what the next page tells. */
export function useInscription(onSent: (sent: { email: string; siret: string }) => void) {
  const client = useQueryClient()
  return useFormScreen({
    schema: NouveauCompte,
    // Asked once: the portal knows it, if that is where the person comes from.
    initial: { ...blank, siret: announcedSiret() },
    fields,
    review: async (values) => {
      const [siret, motDePasse] = await Promise.all([
        reviewSiret(client, values.siret),
        reviewPassword(values.motDePasse, motsConnus(values)),
      ])
      return { ...(siret ? { siret } : {}), ...(motDePasse ? { motDePasse } : {}) }
    },
    fieldOf: { siret_inconnu: 'siret', mot_de_passe_faible: 'motDePasse' },
    send: async (values) => {
      await createCompte(values)
      onSent({ email: values.email, siret: values.siret })
    },
  })
}
