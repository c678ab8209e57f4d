import { Routes } from '@mon-espace/module-kit'
import { Accessibilite } from './accessibilite/accessibilite.tsx'
import { Accueil } from './accueil/accueil.tsx'
import { Coordonnees } from './coordonnees/coordonnees.tsx'
import { DonneesPersonnelles } from './legal/donnees-personnelles.tsx'
import { MentionsLegales } from './legal/mentions-legales.tsx'
import { Statut } from './statut/statut.tsx'

/** The pages of the shell; their paths and titles stand in `table.ts`, which the server reads too. */
export default function App() {
  return (
    <div className="page">
      <Routes
        table={[
          ['/accueil', () => <Accueil />],
          ['/coordonnees', () => <Coordonnees />],
          ['/statut', () => <Statut />],
          ['/mentions-legales', () => <MentionsLegales />],
          ['/donnees-personnelles', () => <DonneesPersonnelles />],
          ['/accessibilite', () => <Accessibilite />],
        ]}
      />
    </div>
  )
}
