import { useState } from 'react'
import {
  ActionBar,
  AutosaveStatus,
  Button,
  ChoiceYesNo,
  ComboBox,
  DateField,
  FieldRow,
  FormSection,
  IdentifierField,
  MoneyField,
  NumberField,
  PhoneField,
  Select,
  Stepper,
  TextField,
} from '../src/index.ts'
import { loadCommunes } from './communes.ts'
import { Part } from './part.tsx'

const steps = [
  { id: 'employeur', label: 'Données employeur', state: 'done', href: '#employeur' },
  {
    id: 'apprenti',
    label: 'Données apprenti(e) & maîtres d’apprentissage',
    state: 'attention',
    note: '2 points à voir',
    href: '#apprenti',
  },
  { id: 'contrat', label: 'Données contrat', state: 'current', href: '#contrat' },
  { id: 'recapitulatif', label: 'Récapitulatif', state: 'todo', href: '#recapitulatif' },
  { id: 'cerfa', label: 'Cerfa FA 13', state: 'locked' },
  { id: 'pieces', label: 'Pièces justificatives', state: 'locked' },
] as const

/** A corner of a real screen: the components together, alive. */
export function Entry() {
  const [savedAt] = useState(() => Date.now())
  const [dates, setDates] = useState<Record<string, string | null>>({ debut: '2026-09-01' })
  const [salaire, setSalaire] = useState<number | string | null>(50410)
  const [heures, setHeures] = useState<number | string | null>(35)
  const [telephone, setTelephone] = useState<string | null>('0140000000')
  const [siret, setSiret] = useState<string | null>('99912345800013')
  const [commune, setCommune] = useState('')
  const [codePostal, setCodePostal] = useState('')
  const [subrogation, setSubrogation] = useState<boolean | null>(null)
  return (
    <Part title="Une saisie">
      <div className="cat-entry">
        <Stepper steps={steps} label="Saisie du contrat" />
        <div>
          <FormSection
            title="Votre établissement"
            intro="Vérifiez ce que nous savons déjà de votre entreprise."
          >
            <TextField
              name="demo.denomination"
              label="Dénomination"
              defaultValue="INTERIM DEMO AGENCE DE PARIS"
              prefilled
              autoComplete="organization"
            />
            <IdentifierField
              name="demo.siret"
              kind="siret"
              label="SIRET"
              help="Les 14 chiffres de l’établissement qui signe le contrat."
              value={siret}
              onChange={setSiret}
            />
            <FieldRow>
              <TextField name="demo.numero" label="N°" width={6} optional />
              <TextField name="demo.voie" label="Voie" autoComplete="off" />
            </FieldRow>
            <FieldRow>
              <TextField
                name="demo.codePostal"
                label="Code postal"
                width={6}
                inputMode="numeric"
                value={codePostal}
                onChange={(event) => setCodePostal(event.target.value)}
              />
              <ComboBox
                name="demo.commune"
                label="Commune"
                value={commune}
                onChange={setCommune}
                onSelect={(item) => setCodePostal(item.codePostal)}
                load={loadCommunes}
              />
            </FieldRow>
            <PhoneField
              name="demo.telephone"
              label="Téléphone"
              value={telephone}
              onChange={(v) => setTelephone(v)}
            />
          </FormSection>
          <FormSection title="Le contrat">
            <FieldRow>
              {(['debut', 'fin'] as const).map((which) => (
                <DateField
                  key={which}
                  name={`demo.${which}`}
                  label={which === 'debut' ? 'Début d’exécution' : 'Fin'}
                  help="JJ/MM/AAAA"
                  value={dates[which] ?? null}
                  onChange={(value) => setDates({ ...dates, [which]: value })}
                />
              ))}
            </FieldRow>
            <Select
              name="demo.diplome"
              label="Diplôme le plus élevé obtenu"
              smallPrint="Cerfa : « Diplôme ou titre le plus élevé obtenu »"
              options={[
                {
                  group: 'Niveau 3',
                  options: [
                    { value: '33', label: 'CAP' },
                    { value: '34', label: 'BEP' },
                  ],
                },
                { group: 'Niveau 4', options: [{ value: '41', label: 'Baccalauréat professionnel' }] },
              ]}
            />
            <NumberField
              name="demo.heures"
              label="Durée hebdomadaire"
              unit="heures"
              decimals={2}
              value={heures}
              onChange={setHeures}
            />
            <MoneyField
              name="demo.salaire"
              label="Salaire brut mensuel à l’embauche"
              value={salaire}
              onChange={setSalaire}
            />
            <ChoiceYesNo
              name="demo.subrogation"
              label="Subrogation"
              help="L’OPCO règle le CFA à votre place : vous n’avancez rien."
              value={subrogation}
              onChange={setSubrogation}
            />
          </FormSection>
        </div>
      </div>
      <ActionBar status={<AutosaveStatus status={{ state: 'saved', at: savedAt }} />}>
        <Button icon="gauche">Précédent</Button>
        <Button variant="primary" iconAfter="droite">
          Continuer
        </Button>
      </ActionBar>
    </Part>
  )
}
