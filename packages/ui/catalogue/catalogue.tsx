import './catalogue.css'
import { useEffect, useState } from 'react'
import { Choice, PageTitle, ToastProvider } from '../src/index.ts'
import { Buttons } from './buttons.tsx'
import { Dialogs } from './dialogs.tsx'
import { Entry } from './entry.tsx'
import { Feedback } from './feedback.tsx'
import { FieldStates } from './field-states.tsx'
import { Files } from './files.tsx'
import { Layout } from './layout.tsx'
import { Lists } from './lists.tsx'
import { Palette } from './palette.tsx'

const themes = [
  { value: 'light dark', label: 'Du système' },
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
] as const

/** Every component with its states, as a person meets them. */
export function Catalogue() {
  const asked = new URLSearchParams(location.search).get('theme')
  const [theme, setTheme] = useState<(typeof themes)[number]['value']>(
    asked === 'dark' || asked === 'light' ? asked : 'light dark',
  )
  useEffect(() => {
    document.documentElement.style.colorScheme = theme
  }, [theme])
  return (
    <ToastProvider>
      <main className="cat">
        <PageTitle lead="Chaque composant, dans chacun de ses états. Rien ici n’est une image : tout se tape et se clique.">
          Catalogue
        </PageTitle>
        <Choice
          inline
          name="theme"
          label="Apparence"
          options={themes}
          value={theme}
          onChange={(value) => setTheme(value)}
        />
        <Entry />
        <FieldStates />
        <Buttons />
        <Files />
        <Feedback />
        <Lists />
        <Layout />
        <Dialogs />
        <Palette />
      </main>
    </ToastProvider>
  )
}
