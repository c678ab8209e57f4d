import { isDateIso } from '@mon-espace/domain'
import type { AvenantsDossier, Dossier } from '@mon-espace/domain/api'
import { useNavigate } from '@mon-espace/module-kit'
import { Button, Choice, DateField, ErrorSummary } from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { chemins } from '../routes/chemins.ts'
import { useCreateAvenant } from '../socle/api/avenants.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { refusedFields } from '../socle/probleme/refused-fields.ts'
import { formulaire as t } from './textes.ts'

/** What is wrong with it, by the name of its field, in the order of the page. */
type Fautes = Readonly<Partial<Record<'type' | 'dateEffet', string>>>

/** Asks what changes and from when, then opens the entry of the amendment. */
export function Formulaire({ dossier, types }: { dossier: Dossier; types: AvenantsDossier['types'] }) {
  const [seul] = types.length === 1 ? types : []
  const [type, setType] = useState<string | null>(seul?.code ?? null)
  const [date, setDate] = useState<string | null>(null)
  const [trouvees, setTrouvees] = useState<Fautes>({})
  const [essai, setEssai] = useState(0)
  const avenant = useCreateAvenant(dossier.id)
  const navigate = useNavigate()
  const fautes: Fautes = { ...refusedFields(avenant.error), ...trouvees }
  const errors = Object.entries(fautes).map(([name, message]) => ({ name, message }))

  const send = (event: FormEvent) => {
    event.preventDefault()
    const found: Fautes = {
      ...(type === null ? { type: t.typeRequis } : {}),
      ...(isDateIso(date) ? {} : { dateEffet: t.dateRequise }),
    }
    setTrouvees(found)
    setEssai(essai + 1)
    if (type === null || date === null || Object.keys(found).length > 0) return
    avenant.mutate(
      { type, dateEffet: date },
      {
        onSuccess: ({ id }) => navigate(chemins.saisie(id)),
        onError: () => setEssai((n) => n + 1),
      },
    )
  }
  return (
    <form className="mc-page__formulaire" noValidate onSubmit={send}>
      <ErrorSummary errors={errors} attempt={essai} />
      {avenant.error && errors.length === 0 ? <AvisProbleme error={avenant.error} /> : null}
      <p>{t.intro}</p>
      <Choice
        name="type"
        label={t.type}
        options={types.map(({ code, libelle, change }) => ({
          value: code,
          label: t.option(code, libelle),
          hint: change,
        }))}
        error={fautes.type}
        value={type}
        onChange={(choisi) => {
          setType(choisi)
          avenant.reset()
        }}
      />
      <DateField
        name="dateEffet"
        label={t.date}
        help={t.dateAide}
        error={fautes.dateEffet}
        value={date}
        onChange={(jour) => {
          setDate(jour)
          avenant.reset()
        }}
      />
      <p>{t.delai}</p>
      <div>
        <Button type="submit" variant="primary" pending={avenant.isPending}>
          {t.declarer}
        </Button>
      </div>
    </form>
  )
}
