import { isDateIso } from '@mon-espace/domain'
import { AuteurRupture, type Dossier, JoursEnEntreprise, Motif } from '@mon-espace/domain/api'
import { useIdempotencyKey, useNavigate } from '@mon-espace/module-kit'
import {
  Button,
  Choice,
  ConfirmDialog,
  DateField,
  ErrorSummary,
  formatDateLong,
  NumberField,
  TextArea,
} from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { chemins } from '../routes/chemins.ts'
import { useBreakDossier } from '../socle/api/break-dossier.ts'
import { useReprise } from '../socle/conflit/use-reprise.ts'
import { personneOf } from '../socle/personne/personne.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { refusedFields } from '../socle/probleme/refused-fields.ts'
import { formulaire as t } from './textes.ts'

function auteursOf({ type }: Dossier) {
  const auteurs = t.auteurs(personneOf(type).la)
  return AuteurRupture.options.map((value) => {
    const [label, hint] = auteurs[value]
    return { value, label, hint }
  })
}

/** What was typed, as it stands. */
interface Saisie {
  readonly auteur: AuteurRupture | null
  readonly date: string | null
  readonly jours: number | string | null
  readonly motif: string
}

/** What is wrong with it, by the name of its field, in the order of the page. */
type Fautes = Readonly<Partial<Record<'auteur' | 'date' | 'joursEnEntreprise' | 'motif', string>>>

/** What the service would refuse, said before it is asked. */
function faultsOf({ auteur, date, jours, motif }: Saisie, compte: boolean): Fautes {
  const dit = Motif.safeParse(motif).error?.issues[0]?.message
  const requis = compte && (auteur === 'employeur' || auteur === 'apprenti')
  const joursFaux = jours === null ? requis : !JoursEnEntreprise.safeParse(jours).success
  return {
    ...(auteur === null ? { auteur: t.auteurRequis } : {}),
    ...(isDateIso(date) ? {} : { date: t.dateRequise }),
    ...(compte && joursFaux ? { joursEnEntreprise: t.joursRequis } : {}),
    ...(dit ? { motif: dit } : {}),
  }
}

/** Asks how the contract ends, then once more whether it does. */
export function Formulaire({ dossier }: { dossier: Dossier }) {
  const [saisie, setSaisie] = useState<Saisie>({ auteur: null, date: null, jours: null, motif: '' })
  const [trouvees, setTrouvees] = useState<Fautes>({})
  const [essai, setEssai] = useState(0)
  const [confirmee, setConfirmee] = useState(false)
  const rupture = useBreakDossier(dossier.id)
  const onError = useReprise(dossier.id)
  const navigate = useNavigate()
  const keyOf = useIdempotencyKey()
  const { joursLibres } = dossier
  const fautes: Fautes = { ...refusedFields(rupture.error), ...trouvees }
  const errors = Object.entries(fautes).map(([name, message]) => ({ name, message }))

  const change = (part: Partial<Saisie>) => {
    setSaisie({ ...saisie, ...part })
    rupture.reset()
  }
  const check = (event: FormEvent) => {
    event.preventDefault()
    const found = faultsOf(saisie, joursLibres !== null)
    setTrouvees(found)
    setEssai(essai + 1)
    setConfirmee(Object.keys(found).length === 0)
  }
  const send = () => {
    const { auteur, date, jours, motif } = saisie
    if (auteur === null || date === null) return
    const corps = { auteur, date, motif, ...(typeof jours === 'number' ? { joursEnEntreprise: jours } : {}) }
    const cle = keyOf({ version: dossier.version, corps })
    rupture.mutate(
      { version: dossier.version, cle, corps },
      {
        onSuccess: () => navigate(chemins.dossier(dossier.id)),
        onError: (error) => {
          onError(error)
          setConfirmee(false)
          setEssai((n) => n + 1)
        },
      },
    )
  }
  return (
    <form className="mc-page__formulaire" noValidate onSubmit={check}>
      <ErrorSummary errors={errors} attempt={essai} />
      {rupture.error && errors.length === 0 ? <AvisProbleme error={rupture.error} /> : null}
      <p>{t.intro}</p>
      <Choice
        name="auteur"
        label={t.auteur}
        options={auteursOf(dossier)}
        error={fautes.auteur}
        value={saisie.auteur}
        onChange={(auteur) => change({ auteur })}
      />
      <DateField
        name="date"
        label={t.date}
        help={t.dateAide}
        error={fautes.date}
        value={saisie.date}
        onChange={(date) => change({ date })}
      />
      {joursLibres === null ? null : (
        <NumberField
          name="joursEnEntreprise"
          label={t.jours}
          help={t.joursAide(joursLibres)}
          unit={t.jour}
          error={fautes.joursEnEntreprise}
          value={saisie.jours}
          onChange={(jours) => change({ jours })}
        />
      )}
      <TextArea
        name="motif"
        label={t.motif}
        help={t.motifAide}
        error={fautes.motif}
        value={saisie.motif}
        onChange={({ currentTarget: { value } }) => change({ motif: value })}
      />
      <div>
        <Button type="submit" variant="primary">
          {t.declarer}
        </Button>
      </div>
      <ConfirmDialog
        open={confirmee}
        title={t.confirmer}
        confirmLabel={t.declarer}
        cancelLabel={t.garder}
        danger
        pending={rupture.isPending}
        onConfirm={send}
        onClose={() => setConfirmee(false)}
      >
        <p>{t.confirmerTexte(saisie.date ? formatDateLong(saisie.date) : '')}</p>
      </ConfirmDialog>
    </form>
  )
}
