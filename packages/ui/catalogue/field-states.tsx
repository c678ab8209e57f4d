import { useState } from 'react'
import {
  Checkbox,
  Choice,
  ChoiceYesNo,
  ComboBox,
  DateField,
  ErrorSummary,
  IdentifierField,
  MoneyField,
  PasswordField,
  PasswordMeter,
  Select,
  TextArea,
  TextField,
} from '../src/index.ts'
import { loadCommunes } from './communes.ts'
import { Part } from './part.tsx'

const errors = [
  { name: 'etat.date', message: 'Indiquez l’année sur 4 chiffres, par exemple 2026' },
  { name: 'etat.oui', message: 'Répondez par Oui ou Non' },
  { name: 'etat.accord', message: 'Cochez la case si vous attestez l’exactitude de ces informations' },
]

/** Each field in the states it can be in. */
export function FieldStates() {
  const [date, setDate] = useState<string | null>('1/9/202')
  const [mode, setMode] = useState<string | null>('smic')
  const [yes, setYes] = useState<boolean | null>(null)
  const [nir, setNir] = useState<string | null>('2100275112046')
  const [town, setTown] = useState('Saint')
  const [money, setMoney] = useState<number | string | null>('cinq cents')
  return (
    <Part title="États des champs">
      <ErrorSummary errors={errors} attempt={0} />
      <div className="cat-grid">
        <TextField name="etat.plein" label="Prénom" defaultValue="Élise" />
        <TextField
          name="etat.facultatif"
          label="Nom d’usage"
          optional
          help="S’il diffère du nom de naissance."
        />
        <TextField
          name="etat.erreur"
          label="Courriel"
          type="email"
          defaultValue="elise.lefevre@"
          error="Complétez l’adresse, par exemple prenom.nom@courriel.example"
        />
        <TextField name="etat.lecture" label="Numéro de dossier" readOnly defaultValue="CAP-2026-000042" />
        <TextField name="etat.inactif" label="Code APE" disabled defaultValue="7820Z" width={6} />
        <DateField
          name="etat.date"
          label="Date de naissance"
          help="JJ/MM/AAAA"
          value={date}
          onChange={setDate}
          error={errors[0]?.message}
        />
        <MoneyField
          name="etat.montant"
          label="Minimum conventionnel"
          value={money}
          onChange={setMoney}
          error="Indiquez un montant en chiffres, par exemple 504,10"
        />
        <IdentifierField
          name="etat.nir"
          kind="nir"
          label="Numéro de sécurité sociale"
          smallPrint="Cerfa : « NIR de l’apprenti(e) »"
          value={nir}
          onChange={setNir}
        />
        <ComboBox
          name="etat.commune"
          label="Commune"
          help="Essayez « Saint », « zzz » ou « panne »."
          value={town}
          onChange={setTown}
          onSelect={() => undefined}
          load={loadCommunes}
        />
        <Select
          name="etat.liste"
          label="Nationalité"
          options={[
            { value: '1', label: 'Française' },
            { value: '2', label: 'Union européenne' },
            { value: '3', label: 'Étrangère hors Union européenne' },
          ]}
          error="Choisissez une nationalité"
        />
        <Choice
          name="etat.choix"
          label="Base de calcul de la rémunération"
          value={mode}
          onChange={setMode}
          options={[
            { value: 'smic', label: 'SMIC', hint: 'Nous calculons chaque période pour vous.' },
            { value: 'smc', label: 'SMC', hint: 'Minimum de la branche : vous indiquez chaque montant.' },
          ]}
        />
        <ChoiceYesNo
          name="etat.oui"
          label="Travaux dangereux"
          value={yes}
          onChange={setYes}
          error={errors[1]?.message}
        />
        <Checkbox
          name="etat.accord"
          label="J’atteste l’exactitude de ces informations"
          error={errors[2]?.message}
        />
        <Checkbox name="etat.coche" label="Le CFA est le lieu principal de formation" defaultChecked />
        <TextArea name="etat.motif" label="Motif" help="Il sera envoyé à l’employeur." />
        <PasswordField
          name="etat.passe"
          label="Mot de passe"
          help="12 caractères au moins : une phrase fait très bien l’affaire."
          autoComplete="new-password"
          defaultValue="azerty"
          meter={
            <PasswordMeter
              score={1}
              advice={['Ajoutez un ou deux mots rares.', 'Évitez les suites du clavier.']}
            />
          }
        />
      </div>
    </Part>
  )
}
